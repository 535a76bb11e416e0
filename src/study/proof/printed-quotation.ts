import { foldText } from '../../lib/fold-text.ts';

/**
 * A label after the words of a quotation, in the styles of journals: '(Baker 1)', '[Site A]', '– Site B', with or
 * without a space before it. A full stop may come between only after a closing quotation mark.
 */
const labelAfter = (label: string): string =>
  `(?: ?'[.,]?)? ?(?:\\(${label}\\)|\\[${label}\\]|[–—-]{1,2} ?[\\[(]?${label}[\\])]?|(?<=[.?!…'\\]] ?)${label})[.;]?`;

/** A label before the words: 'Baker 1:', 'Baker 1 –', '[Baker 1]'. */
const labelBefore = (label: string): string =>
  `(?:${label} ?[:.–—-]|\\(${label}\\):?|\\[${label}\\]:?) ?`;

/**
 * Where a quotation that is set off begins in a folded text: the text has nothing but its words, quotation marks around
 * them, and its label. Undefined if it has anything else.
 *
 * @param turns Labels within the words of a dialogue. Where nothing is printed after a dialogue, they are its label.
 */
export function setOffQuotation(
  words: string,
  speaker: string,
  printed: string,
  turns: readonly string[] = [],
): number | undefined {
  const text = `(?<words>${RegExp.escape(foldText(words))})`;
  const label = RegExp.escape(foldText(speaker));
  const styles = [
    `'? ?${text}${labelAfter(label)}`,
    `${labelBefore(label)}'?${text}'?`,
    ...(speaker.split(', ').every((one) => turns.includes(one)) ? [`'?${text}'?`] : []),
  ];
  for (const style of styles) {
    const found = new RegExp(`^${style}$`, 'du').exec(printed);
    if (found) return found.indices?.groups?.['words']?.[0];
  }
  return undefined;
}

/**
 * Where a quotation begins that is printed within a sentence: between quotation marks, perhaps with a space inside them, its label directly
 * after them.
 */
export function quotationWithin(
  words: string,
  speaker: string,
  printed: string,
): number | undefined {
  const text = RegExp.escape(foldText(words));
  const label = labelAfter(RegExp.escape(foldText(speaker)));
  const found = new RegExp(`' ?(?<words>${text})(?= ?')(?=${label})`, 'du').exec(printed);
  return found?.indices?.groups?.['words']?.[0];
}
