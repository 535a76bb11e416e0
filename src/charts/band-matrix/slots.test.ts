import { expect, test } from 'vitest';
import { slotsOf, type MatrixBand } from './slots.ts';

const entry = (id: string) => ({ id, word: 'all', label: id });
const cell = (...ids: string[]) => ids.map(entry);

const bands: MatrixBand[] = [
  { label: 'All', cells: [cell('a', 'b'), cell('c')] },
  { label: 'Nobody', cells: [[], []] },
  { label: 'Some', cells: [cell('d'), cell('e', 'f')] },
];

test('slotsOf() gives a band as many slots as its longest cell has entries, and at least one', () => {
  const { count, bands: slotted, entries } = slotsOf(bands, []);
  expect(count).toBe(5);
  expect(slotted.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 3],
    [3, 5],
  ]);
  expect(entries.map(({ entry: { id }, column, slot }) => [id, column, slot])).toEqual([
    ['a', 0, 0],
    ['b', 0, 1],
    ['c', 1, 0],
    ['d', 0, 3],
    ['e', 1, 3],
    ['f', 1, 4],
  ]);
});

test('slotsOf() joins the entries of a group in each column where there are two of them', () => {
  expect(slotsOf(bands, [['d', 'a', 'c']]).brackets).toEqual([
    { column: 0, side: 'start', lane: 0, slots: [0, 3] },
  ]);
});

test('slotsOf() sets brackets of one column that overlap on different sides, then further out', () => {
  const tall = [{ label: 'All', cells: [cell('a', 'b', 'c', 'd', 'e', 'f')] }];
  const { brackets } = slotsOf(tall, [
    ['a', 'c'],
    ['b', 'd'],
    ['c', 'e'],
    ['e', 'f'],
  ]);
  expect(brackets).toEqual([
    { column: 0, side: 'start', lane: 0, slots: [0, 2] },
    { column: 0, side: 'end', lane: 0, slots: [1, 3] },
    { column: 0, side: 'start', lane: 1, slots: [2, 4] },
    { column: 0, side: 'start', lane: 0, slots: [4, 5] },
  ]);
});

test('slotsOf() of nothing is nothing', () => {
  expect(slotsOf([], [['a', 'b']])).toEqual({ count: 0, bands: [], entries: [], brackets: [] });
});
