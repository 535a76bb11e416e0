/* * Words per minute of an adult who reads silently: the mean for English non-fiction over 190 studies (Brysbaert 2019,
 * Journal of Memory and Language 109:104047).
 */
const WORDS_A_MINUTE = 238;

/** How many minutes a number of words takes to read, rounded; at least one. */
export const readingMinutes = (words: number): number =>
  Math.max(1, Math.round(words / WORDS_A_MINUTE));
