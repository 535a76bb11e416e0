// Matches the words of a query with the words of a text. Shared by the index, the search and the filters of lists.

/** The stem of a word in some language: 'advocating' → 'advoc'. */
export type Stem = (word: string) => string;

/** Shorter stems match too many words: the stem of 'aged' may be 'ag'. */
const SHORTEST_STEM = 3;

/** Text in lower case, without invisible characters, and with accents joined to their letters. */
const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();

/** The words of a text, normalised: wordsOf('GP’s A&E') is ['gp', 's', 'a&e']. */
export const wordsOf = (text: string): string[] =>
  normalise(text).match(/[\p{L}\p{M}\p{N}&]+/gu) ?? [];

/** A word without its accents, for readers who type without them. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a word begins with what was typed, with or without its accents. */
export const begins = (word: string, typed: string): boolean =>
  plain(word).startsWith(plain(typed));

/* * Whether a word matches what was typed: it starts with it or with its stem, or has the same stem. A word never
 * matches a longer query of which it is only the beginning: 'can' does not match 'cannabis'.
 */
export function answers(word: string, typed: string, stem: Stem): boolean {
  if (begins(word, typed)) return true;
  const root = stem(typed);
  return (root.length >= SHORTEST_STEM && begins(word, root)) || plain(stem(word)) === plain(root);
}

/**
 * A typed word or phrase together with its synonyms.
 *
 * @param groups Groups of words for the same thing, in any case.
 */
export function alternatives(typed: string, groups: readonly (readonly string[])[]): string[] {
  const asked = wordsOf(typed).join(' ');
  const others = groups
    .map((group) => group.map((word) => wordsOf(word).join(' ')))
    .filter((group) => group.includes(asked))
    .flat();
  return [...new Set([asked, ...others])];
}

/** Whether a list of words contains every word of a phrase, in any form. */
const hasAll = (words: readonly string[], phrase: string, stem: Stem): boolean =>
  phrase.split(' ').every((part) => words.some((word) => answers(word, part, stem)));

/** Whether a text matches every word of a query, directly or by a synonym. */
export function textAnswers(
  words: readonly string[],
  query: string,
  groups: readonly (readonly string[])[],
  stem: Stem,
): boolean {
  const whole = alternatives(query, groups).slice(1);
  return (
    whole.some((phrase) => hasAll(words, phrase, stem)) ||
    wordsOf(query).every((typed) =>
      alternatives(typed, groups).some((phrase) => hasAll(words, phrase, stem)),
    )
  );
}
