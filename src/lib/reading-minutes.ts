/**
 * Words a minute of an adult who reads silently: the mean that Brysbaert (2019, Journal of Memory and Language
 * 109:104047) found over 190 studies for English non-fiction.
 */
const WORDS_A_MINUTE = 238;

/** How many whole minutes so many words take; at least one. */
export const readingMinutes = (words: number): number =>
  Math.max(1, Math.round(words / WORDS_A_MINUTE));
