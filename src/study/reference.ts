import { z } from 'zod';
import { address, id, ids, printed } from './fields.ts';
import { passageSchema } from './passage.ts';

const name = z
  .strictObject({
    family: printed('Family name as printed.').optional(),
    given: printed('Initials as printed.').optional(),
    literal: printed('Name of a body, or of a group of authors.').optional(),
    'non-dropping-particle': printed("Particle before the family name: 'van'.").optional(),
  })
  .refine(
    ({ family, literal }) => (family === undefined) !== (literal === undefined),
    "A name has either 'family' or 'literal'",
  );

const year = z
  .strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) })
  .describe('A date as CSL-JSON has it: { "date-parts": [[2019]] }.');

/** An entry of the article's reference list, as CSL-JSON: each field equal to the printed one. */
const referenceSchema = z.strictObject({
  id: id("Id of the reference: opaque, such as 'degenhardt-2011'."),
  type: z
    .enum(['article-journal', 'book', 'report', 'webpage'])
    .describe('Kind of work, as CSL names it.'),
  title: printed('Title as printed.'),
  author: z.array(name).min(1).describe('Authors as printed.'),
  'container-title': printed('Journal as printed, abbreviations included.').optional(),
  publisher: printed('Publisher as printed.').optional(),
  'publisher-place': printed('Place of publication as printed.').optional(),
  edition: printed('Edition as printed.').optional(),
  volume: printed('Volume as printed.').optional(),
  page: printed('Pages or article number as printed.').optional(),
  issued: year,
  accessed: year.optional(),
  URL: address('Address as printed.').optional(),
  custom: z
    .strictObject({
      etAl: z
        .boolean()
        .default(false)
        .describe("True where the list prints 'et al' behind the authors."),
    })
    .optional()
    .describe('What CSL has no field for.'),
});

/** references.json: the reference list in its printed order; the printed number is the position. */
export const referencesSchema = z.array(referenceSchema);

export type Reference = z.output<typeof referenceSchema>;

/** citations.yaml: every place of the article's body that cites, with the references cited there. */
export const citationsSchema = z.array(
  z.strictObject({
    passage: passageSchema.describe(
      'The sentence that ends in, or contains, the reference numbers.',
    ),
    references: ids('References cited there, in printed order.').min(1),
  }),
);

export type Citation = z.output<typeof citationsSchema>[number];
