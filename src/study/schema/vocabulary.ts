import { z } from 'zod';
import { named, own, printed } from './fields.ts';

/**
 * vocabulary.yaml: whom findings are about, and the article's words for how widely something was held.
 * A study whose article uses no such words has no bands, and its findings no extent.
 */
export const vocabularySchema = z.strictObject({
  subjects: z
    .array(
      z.strictObject({
        id: named('subjects', "Id that findings name under 'about'."),
        label: own('Name of the group for readers.', 'Gardeners'),
        studied: z
          .boolean()
          .default(false)
          .describe(
            'True for the people who were studied: only extents that count them have a band.',
          ),
      }),
    )
    .min(1)
    .describe('The groups that findings are about.'),
  counting: z
    .array(printed("A word: 'felt'."))
    .default([])
    .describe(
      "Words after which an extent word of a band with tooCommon counts the people who were studied: 'some felt'. Their label need not be listed.",
    ),
  bands: z
    .array(
      z.strictObject({
        id: named('bands', 'Id of the band.'),
        label: own('Name of the band for readers.', 'Most'),
        note: own(
          'What a reader should know about the band.',
          'The article gives no numbers for it.',
        ).optional(),
        words: z
          .array(printed("A word of the article: 'the majority'."))
          .describe("The article's words that fall into this band; none for 'not stated'."),
        tooCommon: z
          .boolean()
          .default(false)
          .describe('True if the words are too common in prose to be checked as extents.'),
        unordered: z
          .boolean()
          .default(false)
          .describe(
            'True for a band outside the order, such as a single participant or not stated.',
          ),
      }),
    )
    .default([])
    .describe('The bands, from the widest extent to the narrowest. Grouping and order are ours.'),
  topics: z
    .array(
      z.strictObject({
        id: named('topics', "Id that quotations name under 'topics'."),
        label: own('Name of the topic for readers.', 'Waiting times'),
      }),
    )
    .default([])
    .describe('What quotations speak of, in words that they may not use themselves.'),
});

export type Vocabulary = z.output<typeof vocabularySchema>;
export type Band = Vocabulary['bands'][number];

/** The words of a text in lower case, with a space before and after each. */
export const asWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * The band of a printed extent: that of the longest matching word, so that 'almost all participants' does not match
 * 'all'. Undefined if no word matches.
 */
export function bandOf(bands: readonly Band[], extent: string): Band | undefined {
  const printed = asWords(extent);
  const matches = bands.flatMap((band) =>
    band.words
      .filter((word) => printed.includes(asWords(word)))
      .map((word) => ({ band, length: word.length })),
  );
  return matches.sort((a, b) => b.length - a.length)[0]?.band;
}
