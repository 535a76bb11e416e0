import { z } from 'zod';
import { address, date, evidence, languageTag, own, printed } from './fields.ts';

const author = z.strictObject({
  given: printed('Given names as printed.', 'Ann'),
  family: printed('Family name as printed.', 'Baker'),
  orcid: z
    .string()
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/u, 'An ORCID iD is four groups of four digits')
    .meta({ description: 'ORCID iD without its address.', example: '0000-0002-1825-0097' })
    .optional(),
  affiliations: z
    .array(printed('Affiliation as printed.', 'School of Gardening, Exeter, UK'))
    .default([]),
});

const statement = z.strictObject({
  label: own("Name of the statement: 'Funding'."),
  text: own('What the article says under it, in our words.', 'A charity paid for the study.'),
  by: evidence('Passages that the statement rests on.'),
});

/** study.yaml: the site and the article that it presents. */
export const recordSchema = z.strictObject({
  name: own('Name of the site.', 'Beans in May'),
  description: own(
    'The site in one sentence, for search engines.',
    'What twelve gardeners said about growing beans.',
  ),
  language: languageTag("Language of the content as a BCP 47 tag: 'en-GB'."),
  direction: z
    .enum(['ltr', 'rtl'])
    .optional()
    .describe('Writing direction, ltr or rtl, where it is not that of the language.'),
  repository: address('Address of the public repository, where there is one.').optional(),
  website: address('Address at which the site is published, once it has one.').optional(),
  article: z
    .strictObject({
      title: printed('Title as printed.', 'Growing beans: a qualitative study'),
      authors: z.array(author).min(1).describe('Authors in printed order.'),
      kind: z
        .enum(['article-journal', 'chapter', 'report', 'thesis', 'preprint'])
        .default('article-journal')
        .describe(
          'What was published: a journal article, a chapter, a report, a thesis or a preprint.',
        ),
      journal: printed(
        'Name of the journal; for a chapter, the title of the book.',
        'Journal of Examples',
      ).optional(),
      publisher: printed(
        'Publisher of a book or report; for a thesis, the university.',
        'Bean Press',
      ).optional(),
      year: z.int().meta({ description: 'Year of publication.', example: 2021 }),
      volume: printed('Volume.', '11').optional(),
      pages: printed('Page range or article number.', 'e046577').optional(),
      doi: printed("DOI without its address: '10.1136/…'.", '10.1234/example.2021.5')
        .regex(/^10\.\d{4,9}\/\S+$/u, "A DOI starts with '10.' and has no address before it")
        .optional(),
      url: address('Address of the article.'),
      received: date('Date received.').optional(),
      accepted: date('Date accepted.').optional(),
      citation: printed(
        'The article as it asks to be cited.',
        'Baker A. Growing beans. Journal of Examples 2021;11:e046577.',
      ),
      inText: own("The article in running text: 'Author & Author 2021'."),
      copyright: printed('Copyright line as printed.', '© Author(s) 2021').optional(),
      licence: z
        .strictObject({
          name: printed("Name of the licence: 'CC BY-NC 4.0'."),
          spdx: printed("SPDX identifier, if the licence has one: 'CC-BY-NC-4.0'.").optional(),
          url: address('Address of the licence.'),
        })
        .optional()
        .describe('The licence of the article, if it names one: { name, spdx, url }.'),
    })
    .refine(
      ({ received, accepted }) =>
        received === undefined || accepted === undefined || accepted >= received,
      { path: ['accepted'], error: 'It was accepted before it was received' },
    )
    .refine(({ inText, year }) => inText.includes(String(year)), {
      path: ['inText'],
      error: "It has not the year of the article, as in 'Baker 2021'",
    })
    .describe('The article.'),
  statements: z
    .array(statement)
    .default([])
    .describe('Statements of its end matter: funding, ethics, interests, data …'),
  attribution: z
    .strictObject({
      changes: own('That changes were made, and which.', 'The findings are retold and sorted.'),
      endorsement: own(
        'That the authors and publisher do not endorse the site.',
        'Neither the authors nor the publisher endorse this site.',
      ),
    })
    .describe('What the licence asks to be said on each page.'),
});

export type StudyRecord = z.output<typeof recordSchema>;
