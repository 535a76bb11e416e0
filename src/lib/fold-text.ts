/* * Folding makes two printings of the same words comparable. It ignores exactly two differences: white space,
 * including line, column and page breaks, and the glyph of a quotation mark or apostrophe. A different dash, ellipsis
 * or bracket is still a difference.
 */

/** Every glyph that counts as a quotation mark or apostrophe. README.md lists the same ones. */
export const QUOTATION_GLYPHS = '\'"‘’‚‛“”„‟«»‹›';

const WHITE_SPACE = /\s/u;

/** Folded text, and for each of its UTF-16 units the offset that it came from. */
export interface Folded {
  text: string;
  offsets: number[];
}

/** Folds the parts of `text` between the given [start, end) offsets as if they were printed in one run. */
export function foldSpans(text: string, spans: readonly (readonly [number, number])[]): Folded {
  let folded = '';
  const offsets: number[] = [];
  for (const [start, end] of spans) {
    for (let at = start; at < end; at += 1) {
      const unit = text[at] ?? '';
      const isSpace = WHITE_SPACE.test(unit);
      if (isSpace && (folded === '' || folded.endsWith(' '))) continue;
      folded += isSpace ? ' ' : QUOTATION_GLYPHS.includes(unit) ? "'" : unit;
      offsets.push(at);
    }
    if (folded !== '' && !folded.endsWith(' ')) {
      folded += ' ';
      offsets.push(end);
    }
  }
  const length = folded.trimEnd().length;
  return { text: folded.slice(0, length), offsets: offsets.slice(0, length) };
}

/** Folds a whole string. */
export function foldText(text: string): string {
  return foldSpans(text, [[0, text.length]]).text;
}
