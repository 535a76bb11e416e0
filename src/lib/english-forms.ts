// The forms of English words, as far as spelling shows them; no word of another meaning that begins alike.

/** Words that look like a form of another word and are none. */
const NO_FORMS: ReadonlySet<string> = new Set([
  'news',
  'does',
  'its',
  'his',
  'this',
  'thus',
  'bias',
  'series',
  'species',
]);

/** A shorter word has no other form than one with an s: 'be' is nothing to look for with 'being'. */
const SHORTEST = 3;

/** One vowel between consonants: with an ending, its last letter is doubled, or else an e was left out. */
const SHORT_SYLLABLE = /^[^aeiou]*[aeiou][^aeiouwxy]$/u;

/** What a word without its ending -ed or -ing may have been: 'stopp' → 'stop', 'car' → 'care', 'need' → 'need'. */
function beforeEnding(rest: string): string[] {
  const single = /([^aeiou])\1$/u.test(rest) ? [rest.slice(0, -1)] : [];
  return [...(SHORT_SYLLABLE.test(rest) ? [] : [rest]), `${rest}e`, ...single];
}

/**
 * What an English word may be a form of, itself first: 'studies' → 'study', 'caring' → 'care'. Two words that have
 * one of these in common are forms of one word.
 */
export function englishForms(word: string): string[] {
  if (NO_FORMS.has(word)) return [word];
  const without = (ending: number): string => word.slice(0, word.length - ending);
  const bases: string[] = [];
  if (/[^s]s$/u.test(word)) bases.push(without(1));
  if (/(?:[sxzo]|[cs]h)es$/u.test(word)) bases.push(without(2));
  if (/ie[sd]$/u.test(word)) bases.push(`${without(3)}y`);
  if (word.endsWith('ed')) bases.push(...beforeEnding(without(2)));
  if (word.endsWith('ing')) bases.push(...beforeEnding(without(3)));
  const plural = word.length === SHORTEST && word.endsWith('s');
  return [word, ...bases.filter(({ length }) => length >= SHORTEST || plural)];
}
