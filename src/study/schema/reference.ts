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
    'dropping-particle': printed(
      "Particle that is left out before a family name alone: 'de'.",
    ).optional(),
    suffix: printed("What follows a name: 'Jr'.").optional(),
    'comma-suffix': z.boolean().optional().describe('True where a comma comes before the suffix.'),
    'static-ordering': z
      .boolean()
      .optional()
      .describe('True where the family name always comes first.'),
    'parse-names': z
      .boolean()
      .optional()
      .describe('Whether a program should look for particles in the name.'),
  })
  .refine(
    ({ family, literal }) => (family === undefined) !== (literal === undefined),
    "A name has either 'family' or 'literal'",
  );

const names = (sentence: string) => z.array(name).min(1).optional().describe(sentence);

/** Whether the calendar has a date in parts: [2019], [2019, 5] or [2019, 5, 31]. */
function isDate(parts: readonly (number | string)[]): boolean {
  const [year = 0, month = 1, day = 1] = parts.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

const part = z
  .union([
    z.int().meta({ example: 2019 }),
    z.string().regex(/^\d+$/u, 'A part of a date is a number').meta({ example: '2019' }),
  ])
  .describe('A year, a month or a day.');

const date = z
  .strictObject({
    'date-parts': z
      .array(z.array(part).min(1).max(3).refine(isDate, 'The calendar has no such date'))
      .min(1)
      .max(2)
      .optional()
      .describe('Year, month and day; two of them are the ends of a span.'),
    season: z
      .union([z.int(), printed('Season.', 'Spring')])
      .optional()
      .describe('Season of the year.'),
    circa: z
      .union([z.boolean(), z.int(), printed('That the date is a guess.', 'true')])
      .optional()
      .describe('That the date is a guess.'),
    raw: printed('The date as a program found it.', '2019-05-31').optional(),
    literal: printed('A date that is no day of the calendar, as printed.', 'in press').optional(),
  })
  .refine(
    (written) => written['date-parts'] ?? written.raw ?? written.literal,
    'A date has \'date-parts\', as in { "date-parts": [[2019]] }',
  )
  .describe('A date as CSL-JSON has it: { "date-parts": [[2019]] }.')
  .meta({ example: { 'date-parts': [[2019]] } });

/** Year, month and day of a date, as far as it has them. */
export const datePartsOf = (written: z.output<typeof date> | undefined): number[] =>
  (written?.['date-parts']?.[0] ?? []).map(Number);

/** The kinds of works of CSL 1.0.2. */
const TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

/** The other variables of CSL-JSON whose value is a list of names, with what they are for. */
const NAMES = {
  editor: 'Editors of the book or series in which the work appeared.',
  translator: 'Translators.',
  'container-author': 'Authors of the book in which the work appeared.',
  'collection-editor': 'Editors of the series.',
  chair: 'Chairs of a session.',
  compiler: 'Compilers.',
  composer: 'Composers.',
  contributor: 'Contributors.',
  curator: 'Curators.',
  director: 'Directors.',
  'editorial-director': 'Directing editors.',
  'editor-translator': 'Editors who also translated.',
  'executive-producer': 'Executive producers.',
  guest: 'Guests.',
  host: 'Hosts.',
  illustrator: 'Illustrators.',
  interviewer: 'Interviewers.',
  narrator: 'Narrators.',
  organizer: 'Organisers of an event.',
  'original-author': 'Authors of the original.',
  performer: 'Performers.',
  producer: 'Producers.',
  recipient: 'Recipients of a letter.',
  'reviewed-author': 'Authors of the work that is reviewed.',
  'script-writer': 'Authors of a script.',
  'series-creator': 'Creators of a series.',
} as const;

/** The other variables of CSL-JSON whose value is a date. */
const DATES = ['event-date', 'original-date', 'available-date', 'submitted'] as const;

/** The other variables of CSL-JSON whose value is a text or a number. */
const TEXTS = [
  'abstract',
  'annote',
  'archive',
  'archive-place',
  'archive_collection',
  'archive_location',
  'authority',
  'call-number',
  'chapter-number',
  'citation-key',
  'citation-label',
  'citation-number',
  'collection-number',
  'collection-title',
  'container-title-short',
  'dimensions',
  'division',
  'event',
  'event-place',
  'event-title',
  'first-reference-note-number',
  'genre',
  'ISBN',
  'ISSN',
  'journalAbbreviation',
  'jurisdiction',
  'keyword',
  'language',
  'locator',
  'medium',
  'note',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'original-publisher',
  'original-publisher-place',
  'original-title',
  'page-first',
  'part',
  'part-title',
  'PMCID',
  'PMID',
  'printing',
  'printing-number',
  'references',
  'reviewed-genre',
  'reviewed-title',
  'scale',
  'section',
  'shortTitle',
  'source',
  'status',
  'supplement',
  'supplement-number',
  'title-short',
  'version',
  'volume-title',
  'volume-title-short',
  'year-suffix',
] as const;

/** A field for each name of a list. */
const fieldsFor = <Name extends string, Field>(
  list: readonly Name[],
  field: (name: Name) => Field,
): Record<Name, Field> =>
  Object.fromEntries(list.map((one) => [one, field(one)])) as Record<Name, Field>;

/** A text as printed; tools export numbers for some of them. */
const textOrNumber = (sentence: string, example: string) =>
  z
    .union([printed(sentence, example), z.number()])
    .optional()
    .describe(sentence);

/** An entry of the article's reference list, as CSL-JSON 1.0.2: each field equal to the printed one. */
const referenceSchema = z
  .strictObject({
    id: named('references', "Id of the reference: opaque, such as 'degenhardt-2011'."),
    type: z.enum(TYPES).describe('Kind of work, as CSL names it.'),
    title: printed('Title as printed.', 'Growing beans: a qualitative study'),
    author: names('Authors as printed.'),
    'container-title': printed(
      'Journal as printed, abbreviations included; for a chapter, the book.',
      'Lancet Public Health',
    ).optional(),
    publisher: printed('Publisher as printed.', 'Public Health England').optional(),
    'publisher-place': printed('Place of publication as printed.', 'London').optional(),
    edition: textOrNumber('Edition as printed.', '2nd edn'),
    volume: textOrNumber('Volume as printed.', '109'),
    issue: textOrNumber('Issue of the volume.', '3'),
    page: textOrNumber('Pages or article number as printed.', '102–23'),
    issued: date.optional().describe('When it was published: { "date-parts": [[2019]] }.'),
    accessed: date.optional().describe('When it was read: { "date-parts": [[2019, 5, 31]] }.'),
    DOI: printed('DOI without its address.', '10.1234/example.2021.5')
      .regex(/^10\.\d{4,9}\/\S+$/u, "A DOI starts with '10.' and has no address before it")
      .optional(),
    URL: address('Address as printed.').optional(),
    ...fieldsFor(Object.keys(NAMES) as (keyof typeof NAMES)[], (one) => names(NAMES[one])),
    ...fieldsFor(DATES, (one) => date.optional().describe(`The date '${one}' of CSL-JSON.`)),
    ...fieldsFor(TEXTS, (one) => textOrNumber(`The field '${one}' of CSL-JSON.`, 'As exported')),
    categories: z.array(printed('A category.', 'health')).optional().describe('Categories.'),
    custom: z
      .looseObject({
        etAl: z
          .boolean()
          .default(false)
          .describe("True where the list prints 'et al' behind the authors."),
      })
      .optional()
      .describe('What CSL has no field for.'),
  })
  .refine(
    ({ issued, accessed }) => {
      const [published] = datePartsOf(issued);
      const [read] = datePartsOf(accessed);
      return published === undefined || read === undefined || read >= published;
    },
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
