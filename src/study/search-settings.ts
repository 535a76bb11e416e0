import { z } from 'zod';
import { printed } from './fields.ts';

/** search.yaml: how readers' words are matched with ours. */
export const searchSchema = z.strictObject({
  ignored: z
    .array(printed('A word in lower case.'))
    .default([])
    .describe('Words that tell no record from another: articles, question words.'),
  synonyms: z
    .array(
      z
        .array(printed('A word or phrase, in any case.'))
        .min(2)
        .describe('Words that stand for one another.'),
    )
    .default([])
    .describe('Groups of words for the same thing.'),
});

export type SearchSettings = z.output<typeof searchSchema>;

/** The words of every group of which a text has one, as far as the text does not have them itself. */
export function synonymsOf(text: string, groups: readonly (readonly string[])[]): string[] {
  const asWords = (words: string): string =>
    ` ${
      words
        .toLowerCase()
        .match(/[\p{L}\p{N}&]+/gu)
        ?.join(' ') ?? ''
    } `;
  const within = asWords(text);
  const has = (word: string): boolean => within.includes(asWords(word));
  return groups
    .filter((group) => group.some(has))
    .flatMap((group) => group.filter((word) => !has(word)));
}
