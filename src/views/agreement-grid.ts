import type { Slots } from '../charts/band-matrix/slots.ts';

/**
 * The positions in the matrix of agreement as style rules, because the security policy does not allow inline style
 * attributes. Lines of the grid are numbered from 1; the first row holds the names of
 * the columns. Each theme has three columns: one for brackets, its entries, one for brackets.
 */
export function agreementGrid({ bands, entries, brackets, count }: Slots, columns: number): string {
  const row = (slot: number): number => slot + 2;
  const text = (column: number): number => column * 3 + 3;
  const rules = [
    `.matrix{grid-template-columns:7.5rem repeat(${columns},2.25rem minmax(0,1fr) 1.25rem)}`,
    ...bands.map(
      ({ from, to }, index) =>
        `#band-${index + 1}::before,#band-${index + 1} h2{grid-row:${row(from)}/${row(to)}}`,
    ),
    ...entries.map(
      ({ entry, column, slot }) => `#held-${entry.id}{grid-area:${row(slot)}/${text(column)}}`,
    ),
    `.quoted h2{grid-row:${row(count)}}`,
    ...Array.from(
      { length: columns },
      (_, column) => `.column-${column + 1}{grid-column:${text(column)}}`,
    ),
    ...brackets.map(({ column, side, slots }, index) => {
      const [first = 0, last = 0] = [slots[0], slots.at(-1)];
      const line = text(column) + (side === 'end' ? 1 : -1);
      const arms = slots.map(
        (slot, arm) => `#bracket-${index + 1}-${arm + 1}{grid-row:${slot - first + 1}}`,
      );
      return `#bracket-${index + 1}{grid-area:${row(first)}/${line}/${row(last) + 1}}${arms.join('')}`;
    }),
  ];
  return `@media (width>=60rem){${rules.join('')}}`;
}
