import type { Band } from '../schema/vocabulary.ts';

/** How many characters of a text are the words for how widely something was held with which it begins; 0 if none. */
export function extentAtStart(bands: readonly Pick<Band, 'words'>[], text: string): number {
  const begun = text.toLowerCase();
  const lengths = bands
    .flatMap(({ words }) => words)
    .filter((word) => begun.startsWith(word) && !/^[\p{L}\p{N}-]/u.test(begun.slice(word.length)))
    .map(({ length }) => length);
  return Math.max(0, ...lengths);
}
