import { foldText } from '../../lib/fold-text.ts';

/** The words of a text without the quotation marks around them. */
const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/\s+/u)
    .map((word) => word.replace(/^['"]+|['"]+$/gu, ''))
    .filter((word) => word !== '');

/** Fewer consecutive words may match anywhere by chance. */
const ANCHOR = 3;

/** How many words at the beginning may differ. */
const MOST_SKIPPED = 3;

/** How many words are the same, from an index in the other text. */
function agreeing(words: readonly string[], within: readonly string[], at: number): number {
  const differs = words.findIndex((word, index) => word !== within[at + index]);
  return differs < 0 ? words.length : differs;
}

/** The index in `within` from which most words are the same, allowing for a few different words at the beginning. */
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
 * A sentence about the first word that differs from what is printed; undefined if the text is not there at all, or is
 * the same.
 *
 * @param printed A paragraph that should contain the text.
 * @param options.whole Whether it should contain nothing else.
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
      ? `The article continues with word ${agree + 1}, '${there}'.`
      : undefined;
  }
  return there === undefined
    ? `The article ends before word ${agree + 1}, '${word}'.`
    : `Word ${agree + 1} is '${word}', but the article has '${there}'.`;
}
