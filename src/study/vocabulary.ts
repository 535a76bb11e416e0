import { z } from 'zod';
import { id, own, printed } from './fields.ts';

/**
 * vocabulary.yaml: whom findings are about, and the article's words for how widely something was held.
 * A study whose article uses no such words has no bands, and its findings no extent.
 */
export const vocabularySchema = z.strictObject({
  subjects: z
    .array(
      z.strictObject({
        id: id("Id that findings name under 'about'."),
        label: own('Name of the group for readers.'),
        holds: z
          .boolean()
          .default(false)
          .describe(
            'True for the people who were studied: only what quantifies them is placed in a band.',
          ),
      }),
    )
    .min(1)
    .describe('The groups that findings are about.'),
  bands: z
    .array(
      z.strictObject({
        id: id('Id of the band.'),
        label: own('Name of the band for readers.'),
        note: own('What a reader should know about the band.').optional(),
        words: z
          .array(printed("A word of the article: 'the majority'."))
          .describe("The article's words that fall into this band; none for 'not stated'."),
        everyday: z
          .boolean()
          .default(false)
          .describe(
            'True where the words are too common in prose to be looked for there as extents.',
          ),
        apart: z
          .boolean()
          .default(false)
          .describe(
            'True for a band outside the order, such as a single participant or not stated.',
          ),
      }),
    )
    .default([])
    .describe('The bands, from the widest extent to the narrowest. Grouping and order are ours.'),
});

export type Vocabulary = z.output<typeof vocabularySchema>;
export type Band = Vocabulary['bands'][number];
export type Subject = Vocabulary['subjects'][number];

const asWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * The band to which a printed extent belongs: the one with the longest word that stands in it, so that
 * 'almost all participants' is not taken for 'all'. Undefined where no word does.
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
