import { z } from 'zod';
import { named, printed, ref } from './fields.ts';

/** codes.yaml: the codes of the analysis, where the article or its supplement lists them. */
export const codesSchema = z.array(
  z.strictObject({
    id: named('codes', 'Id of the code, that findings and quotations name.'),
    label: printed('Name of the code as the article prints it.', 'Waiting'),
    description: printed('Its definition as printed.', 'What is said of waiting.').optional(),
    theme: ref('themes', 'Id of the theme into which it went.').optional(),
    parent: ref('codes', 'Id of the code of which it is a part.').optional(),
  }),
);

export type Code = z.output<typeof codesSchema>[number];
