import type { Reference } from '../schema/reference.ts';
import { datePartsOf } from '../schema/reference.ts';
import { REFERENCE_NUMBERS } from './article.ts';

/** A number, or the two ends of a range; the dash is a hyphen, a dash or a minus sign. */
const NUMBER_OR_RANGE = /(\d+)(?:\s*[\p{Pd}−]\s*(\d+))?/gu;

/** Numbers in square brackets: '[9]', '[9, 10]', '[9], [10]', '[9]–[12]'. */
const BRACKETED =
  /\[\d+(?:\s*[,;\p{Pd}−]\s*\d+)*\](?:\s*[,;\p{Pd}−]?\s*\[\d+(?:\s*[,;\p{Pd}−]\s*\d+)*\])*/gu;

/** How an article marks what it cites: raised numbers, numbers in brackets, or authors and years. */
export type MarkStyle = 'raised' | 'bracketed' | 'author-date';

/** The style of an article's running text. */
export const markStyleOf = (text: string): MarkStyle =>
  text.search(REFERENCE_NUMBERS) >= 0
    ? 'raised'
    : text.search(BRACKETED) >= 0
      ? 'bracketed'
      : 'author-date';

/** An expression that finds the marks of numbered styles. */
export const numberMarks = (style: 'raised' | 'bracketed'): RegExp =>
  style === 'raised' ? REFERENCE_NUMBERS : BRACKETED;

/** The reference numbers that a part of the article's text cites: in printed order, ranges expanded, without duplicates. */
export function citedNumbers(text: string, style: 'raised' | 'bracketed' = 'raised'): number[] {
  const numbers = [...text.matchAll(numberMarks(style))].flatMap(([mark]) =>
    // NFKC turns superscript digits and the superscript minus into plain ones.
    [...mark.normalize('NFKC').replace(/\]|\[/gu, '').matchAll(NUMBER_OR_RANGE)].flatMap(
      ([, first, last = first]) => {
        const from = Number(first);
        return Array.from({ length: Number(last) - from + 1 }, (_, step) => from + step);
      },
    ),
  );
  return [...new Set(numbers)];
}

/** An expression that finds a reference by author and year: '(Ash & Berg, 2021)', 'Ash (2021)', 'Ash et al. 2021a'. */
function authorDate({ author, title, issued }: Reference): RegExp {
  const [first] = author ?? [];
  const name = first?.literal ?? first?.family ?? title;
  const year = datePartsOf(issued)[0] ?? '';
  return new RegExp(
    `(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})(?:(?!\\d{4}|[;.] \\p{Lu}).){0,80}?(?:\\d{4}\\p{Ll}?, )*${year}(?!\\d)`,
    'gu',
  );
}

/** Where a text cites references by author and year: their positions in the list, from 1, with the offset of each. */
export const citedByName = (
  text: string,
  references: readonly Reference[],
): { number: number; at: number }[] =>
  references
    .flatMap((reference, index) =>
      [...text.matchAll(authorDate(reference))].map((found) => ({
        number: index + 1,
        at: found.index,
      })),
    )
    .sort((one, other) => one.at - other.at);
