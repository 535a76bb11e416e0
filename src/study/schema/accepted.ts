import { z } from 'zod';
import { own, printed } from './fields.ts';

/**
 * accepted.yaml: what `npm run verify` cannot prove and a person compared with the article instead. Pages and data say
 * for each that it was accepted by hand, and why.
 */
export const acceptedSchema = z.array(
  z.strictObject({
    file: printed("The file of the field: 'quotes.yaml'."),
    record: printed(
      'The record, as the message of verify names it: its id, or the passage.',
      'beans-in-may',
    ),
    field: printed(
      "The field within the record, as in 'extent' for that of a finding; left out for all fields that are not proved.",
      'extent',
    ).optional(),
    reason: own(
      'Why it is right although it is not proved, for readers.',
      'The copy of the text lost a column.',
    ),
  }),
);

export type Accepted = z.output<typeof acceptedSchema>[number];

/** Whether a person accepted a field of a record. */
export const isAccepted = (
  accepted: readonly Accepted[],
  { file, record, field }: { file: string; record: string; field: string },
): boolean =>
  accepted.some(
    (entry) =>
      entry.file === file &&
      entry.record === record &&
      (entry.field === undefined || entry.field === field),
  );
