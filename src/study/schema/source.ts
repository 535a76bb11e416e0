import { z } from 'zod';
import { named, own, ref, verbatim } from './fields.ts';

/** sources.yaml: who spoke, as the article names them: participants, groups or sites. Nothing else is told of them. */
export const sourcesSchema = z.array(
  z.strictObject({
    id: named('sources', 'Id of the source, that quotations name.'),
    label: verbatim('Its label as printed.', 'Site B'),
    kind: own('What it is.', 'Group interview'),
    level: ref(
      'roles',
      'The level of the role variable in participants.yaml to which everybody in it belongs.',
    ).optional(),
  }),
);

export type SourceRecord = z.output<typeof sourcesSchema>[number];
