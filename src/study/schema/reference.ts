import { z } from 'zod';
import { address, named, printed, refs } from './fields.ts';
import { passageSchema } from './passage.ts';

const name = z
  .strictObject({
    family: printed('Family name as printed.', 'Baker').optional(),
    given: printed('Initials as printed.', 'AB').optional(),
    literal: printed(
      'Name of a body, or of a group of authors.',
      'Department of Health',
    ).optional(),
    'non-dropping-particle': printed("Particle before the family name: 'van'.").optional(),
  })
  .refine(
    ({ family, literal }) => (family === undefined) !== (literal === undefined),
    "A name has either 'family' or 'literal'",
  );

/** Whether the calendar has a date in parts: [2019], [2019, 5] or [2019, 5, 31]. */
function isDate([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

const year = z
  .strictObject({
    'date-parts': z
      .array(
        z
          .array(z.int().meta({ description: 'A year, a month or a day.', example: 2019 }))
          .min(1)
          .max(3)
          .refine(isDate, 'The calendar has no such date'),
      )
      .length(1),
  })
  .describe('A date as CSL-JSON has it: { "date-parts": [[2019]] }.');

/** An entry of the article's reference list, as CSL-JSON: each field equal to the printed one. */
const referenceSchema = z
  .strictObject({
    id: named('references', "Id of the reference: opaque, such as 'degenhardt-2011'."),
    type: z
      .enum(['article-journal', 'book', 'report', 'webpage'])
      .describe('Kind of work, as CSL names it.'),
    title: printed('Title as printed.', 'Growing beans: a qualitative study'),
    author: z.array(name).min(1).describe('Authors as printed.'),
    'container-title': printed(
      'Journal as printed, abbreviations included.',
      'Lancet Public Health',
    ).optional(),
    publisher: printed('Publisher as printed.', 'Public Health England').optional(),
    'publisher-place': printed('Place of publication as printed.', 'London').optional(),
    edition: printed('Edition as printed.', '2nd edn').optional(),
    volume: printed('Volume as printed.', '109').optional(),
    page: printed('Pages or article number as printed.', '102–23').optional(),
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
  })
  .refine(
    ({ issued, accessed }) =>
      accessed === undefined ||
      (accessed['date-parts'][0]?.[0] ?? 0) >= (issued['date-parts'][0]?.[0] ?? 0),
    { path: ['accessed'], error: 'It was read in an earlier year than it was published' },
  );

/** references.json: the reference list in its printed order; the printed number is the position. */
export const referencesSchema = z.array(referenceSchema);

export type Reference = z.output<typeof referenceSchema>;

/** citations.yaml: every sentence of the article's body that cites, with the references it cites. */
export const citationsSchema = z.array(
  z.strictObject({
    passage: passageSchema.describe(
      'The sentence that ends in, or contains, the reference numbers.',
    ),
    references: refs('references', 'References cited there, in printed order.').min(1),
  }),
);

export type Citation = z.output<typeof citationsSchema>[number];
