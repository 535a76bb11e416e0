import { foldText } from '../../lib/fold-text.ts';

/** The words of a text, folded further: without case, accents and punctuation. */
const wordsOf = (text: string): string[] =>
  foldText(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether an entry has all words of a field, in any order: styles of reference lists differ in it. */
export function hasField(entry: string, field: string): boolean {
  if (entry.includes(foldText(field))) return true;
  const printed = new Set(wordsOf(entry));
  const words = wordsOf(field);
  return words.length > 0 && words.every((word) => printed.has(word));
}

/** The initials of given names: 'M', 'D' for 'Molly Dana', 'M. D.', 'MD' and 'M.-D.'. */
const initialsOf = (given: string): string[] =>
  given
    .split(/[\s.-]+/u)
    .filter((part) => part !== '')
    .flatMap((part) =>
      /^\p{Lu}{2,4}$/u.test(part) ? part.split('') : [part.slice(0, 1).toUpperCase()],
    );

/** Whether an entry has a name: its family name, and the given names or their initials. */
export function hasName(
  entry: string,
  name: { family?: string | undefined; given?: string | undefined; literal?: string | undefined },
): boolean {
  if (!hasField(entry, name.literal ?? name.family ?? '')) return false;
  if (name.given === undefined || hasField(entry, name.given)) return true;
  const initials = initialsOf(name.given).map(RegExp.escape).join('[.\\s-]*');
  return new RegExp(`(?<!\\p{L})${initials}(?!\\p{Ll})`, 'u').test(entry);
}

const numberOf = (entry: string): number =>
  Number(/^[[(]?(\d+)[\])]?[.:]?(?=\s)/u.exec(entry)?.[1]);

/** Whether most entries begin with their number: '1 ', '1.', '[1]'. Lists by author and year do not. */
export const isNumbered = (entries: readonly string[]): boolean =>
  entries.filter((entry, index) => numberOf(entry) === index + 1).length * 2 > entries.length;

/** The entries of a list whose lines may be broken: a numbered list has an entry at each next number. */
export function entriesOf(lines: readonly string[]): string[] {
  const entries: string[] = [];
  const numbered =
    lines.some((line) => numberOf(line) === 1) && lines.some((line) => numberOf(line) === 2);
  for (const line of lines) {
    const before = entries.at(-1);
    if (numbered && before !== undefined && numberOf(line) !== entries.length + 1)
      entries.splice(-1, 1, `${before} ${line}`);
    else entries.push(line);
  }
  return entries;
}

/** Whether an entry has its number, where the list has numbers. */
export const hasNumber = (entries: readonly string[], entry: string, number: number): boolean =>
  !isNumbered(entries) || numberOf(entry) === number;
