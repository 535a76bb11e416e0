import { REFERENCE_NUMBERS } from './article.ts';

/** A number, or the two ends of a range; the dash is a hyphen, a dash or a minus sign. */
const NUMBER_OR_RANGE = /(\d+)(?:\s*[\p{Pd}−]\s*(\d+))?/gu;

/** The reference numbers that a part of the article's text cites: in printed order, ranges expanded, without duplicates. */
export function citedNumbers(text: string): number[] {
  const numbers = [...text.matchAll(REFERENCE_NUMBERS)].flatMap(([mark]) =>
    // NFKC turns superscript digits and the superscript minus into plain ones.
    [...mark.normalize('NFKC').matchAll(NUMBER_OR_RANGE)].flatMap(([, first, last = first]) => {
      const from = Number(first);
      return Array.from({ length: Number(last) - from + 1 }, (_, step) => from + step);
    }),
  );
  return [...new Set(numbers)];
}
