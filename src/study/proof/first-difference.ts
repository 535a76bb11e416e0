import { foldText } from '../../lib/fold-text.ts';

/** The words of a text without the quotation marks around them. */
const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/\s+/u)
    .map((word) => word.replace(/^['"]+|['"]+$/gu, ''))
    .filter((word) => word !== '');

/** Fewer words in a row may stand anywhere by chance. */
const ANCHOR = 3;

/** So many words at the beginning may be the ones that differ. */
const MOST_SKIPPED = 3;

/** How many words agree, counted from a place in another text. */
function agreeing(words: readonly string[], within: readonly string[], at: number): number {
  const differs = words.findIndex((word, index) => word !== within[at + index]);
  return differs < 0 ? words.length : differs;
}

/** Where in a text another stands that agrees with it best from its first words on, or from its second, third or fourth. */
function placeIn(words: readonly string[], within: readonly string[]): number | undefined {
  for (let skipped = 0; skipped <= MOST_SKIPPED; skipped += 1) {
    const rest = words.slice(skipped);
    const agree = within.map((_, at) => agreeing(rest, within, at));
    const most = Math.max(0, ...agree);
    const place = agree.indexOf(most) - skipped;
    if (most >= Math.min(ANCHOR, words.length - 1) && most > 0 && place >= 0) return place;
  }
  return undefined;
}

/**
 * The first word at which a text departs from what is printed, as a sentence; undefined where the text is not there
 * at all, or is there word for word.
 *
 * @param printed A paragraph in which the text should stand.
 * @param options.whole Whether nothing else stands in it.
 */
export function firstDifference(
  text: string,
  printed: string,
  { whole = false } = {},
): string | undefined {
  const [words, within] = [wordsOf(text), wordsOf(printed)];
  const place = placeIn(words, within);
  if (place === undefined) return undefined;
  const agree = agreeing(words, within, place);
  const word = words[agree];
  const there = within[place + agree];
  if (word === undefined) {
    return whole && there !== undefined
      ? `The article goes on with word ${agree + 1}, '${there}'.`
      : undefined;
  }
  return there === undefined
    ? `The article ends before word ${agree + 1}, '${word}'.`
    : `Word ${agree + 1} is '${word}', and the article has '${there}'.`;
}
