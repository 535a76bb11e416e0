/**
 * Folding makes two printings of the same words comparable. It allows for exactly two differences: white
 * space (also a break of line, column or page) and the glyph of a quotation mark or apostrophe. A dash, an
 * ellipsis or a bracket that differs stays a difference.
 */

/** Every glyph that is read as a quotation mark or apostrophe, and no other; README.md names the same. */
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
