import { z } from 'zod';
import { address, date, id, own, printed } from './fields.ts';

const author = z.strictObject({
  given: printed('Given names as printed.'),
  family: printed('Family name as printed.'),
  orcid: z
    .string()
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/u, 'An ORCID iD is four groups of four digits')
    .describe('ORCID iD without its address.')
    .optional(),
  affiliations: z.array(printed('Affiliation as printed.')).default([]),
});

const statement = z.strictObject({
  label: own("Name of the statement: 'Funding'."),
  text: own('What the article says under it, in our words.'),
  by: z.array(id('Id of a passage.')).min(1).describe('Passages that the statement rests on.'),
});

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** study.yaml: the site and the article that it presents. */
export const recordSchema = z.strictObject({
  name: own('Name of the site.'),
  description: own('The site in one sentence, for search engines.'),
  language: printed("Language of the content as a BCP 47 tag: 'en-GB'.").refine(
    isLanguageTag,
    'This is not a BCP 47 language tag',
  ),
  direction: z.enum(['ltr', 'rtl']).default('ltr').describe('Writing direction: ltr or rtl.'),
  repository: address('Address of the public repository, where there is one.').optional(),
  article: z
    .strictObject({
      title: printed('Title as printed.'),
      authors: z.array(author).min(1).describe('Authors in printed order.'),
      journal: printed('Name of the journal.'),
      year: z.int().describe('Year of publication.'),
      volume: printed('Volume.').optional(),
      pages: printed('Page range or article number.').optional(),
      doi: printed("DOI without its address: '10.1136/…'.")
        .regex(/^10\.\d{4,9}\/\S+$/u, "A DOI starts with '10.' and has no address before it")
        .optional(),
      url: address('Address of the article.'),
      received: date('Date received.').optional(),
      accepted: date('Date accepted.').optional(),
      citation: printed('The article as it asks to be cited.'),
      inText: own("The article in running text: 'Author & Author 2021'."),
      copyright: printed('Copyright line as printed.'),
      licence: z.strictObject({
        name: printed("Name of the licence: 'CC BY-NC 4.0'."),
        spdx: printed("SPDX identifier: 'CC-BY-NC-4.0'."),
        url: address('Address of the licence.'),
      }),
    })
    .describe('The article.'),
  statements: z
    .array(statement)
    .default([])
    .describe('Statements of its end matter: funding, ethics, interests, data …'),
  attribution: z
    .strictObject({
      changes: own('That changes were made, and which.'),
      endorsement: own('That the authors and publisher do not endorse the site.'),
    })
    .describe('What the licence asks to be said on each page.'),
});

export type StudyRecord = z.output<typeof recordSchema>;
