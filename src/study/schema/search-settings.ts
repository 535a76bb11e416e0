import { z } from 'zod';
import { wordsOf } from '../../lib/match-words.ts';
import { own, printed } from './fields.ts';

/** search.yaml: settings that match readers' words with those of the site. */
export const searchSchema = z.strictObject({
  ignored: z
    .array(printed('A word in lower case.', 'please'))
    .default([])
    .describe('Words that tell no record from another: articles, question words.'),
  synonyms: z
    .array(
      z
        .array(printed('A word or phrase, in any case.', 'family doctor'))
        .min(2)
        .meta({
          description: 'Words that stand for one another.',
          example: ['family doctor', 'GP'],
        }),
    )
    .default([])
    .describe('Groups of words for the same thing.'),
  bestBets: z
    .array(
      z.strictObject({
        asked: z
          .array(printed('What readers type, in lower case.', 'does this apply to me'))
          .min(1)
          .describe('Questions and words that this page answers best.'),
        address: printed("The page, with the place on it: '/limits/#does-this-apply'."),
        title: own('Name of the page or place, as it stands there.', 'Does this apply?'),
      }),
    )
    .default([])
    .describe('Pages that come first for what people type.'),
});

export type SearchSettings = z.output<typeof searchSchema>;

/** The synonyms of a text's words that the text does not contain. */
export function synonymsOf(text: string, groups: readonly (readonly string[])[]): string[] {
  const asWords = (words: string): string => ` ${wordsOf(words).join(' ')} `;
  const within = asWords(text);
  const has = (word: string): boolean => within.includes(asWords(word));
  return groups
    .filter((group) => group.some(has))
    .flatMap((group) => group.filter((word) => !has(word)));
}
