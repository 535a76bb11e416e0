// How words that somebody types are compared with the words of a text: one way for index, search and lists.

/** The stem of a word in some language: 'advocating' → 'advoc'. */
export type Stem = (word: string) => string;

/** Shorter stems begin too many words: that of 'aged' may be 'ag'. */
const SHORTEST_STEM = 3;

/** Text without characters that nobody sees, accents joined to their letters, in lower case. */
const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();

/** The words of a text, normalised: wordsOf('GP’s A&E') is ['gp', 's', 'a&e']. */
export const wordsOf = (text: string): string[] =>
  normalise(text).match(/[\p{L}\p{M}\p{N}&]+/gu) ?? [];

/** A word without its accents, for readers who type none. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a word begins with what was typed, with or without its accents. */
export const begins = (word: string, typed: string): boolean =>
  plain(word).startsWith(plain(typed));

/**
 * Whether a word answers what was typed: it begins with it or with its stem, or has the same stem. A shorter
 * beginning never does, so that 'cannabis' is not answered by 'can'.
 */
export function answers(word: string, typed: string, stem: Stem): boolean {
  if (begins(word, typed)) return true;
  const root = stem(typed);
  return (root.length >= SHORTEST_STEM && begins(word, root)) || plain(stem(word)) === plain(root);
}

/**
 * What may stand for a typed word or phrase: itself, and the other words of each group of synonyms that has it.
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

/** Whether a text, given by its words, has all words of a phrase, each in some form. */
const hasAll = (words: readonly string[], phrase: string, stem: Stem): boolean =>
  phrase.split(' ').every((part) => words.some((word) => answers(word, part, stem)));

/** Whether a text answers each word of a query, by a word of its own or by a synonym. */
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
