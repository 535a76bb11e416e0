import { describe, expect, test } from 'vitest';
import { fitsAcross, imageVoices, narrowVoices, wideVoices } from './geometry.ts';

const themes = [
  { number: 1, numbered: 'Theme 1', label: 'Rooms' },
  { number: 2, numbered: 'Theme 2', label: 'People' },
];
const rows = [
  {
    label: 'Bakers',
    cells: [
      [
        { name: 'Baker 1', opening: 'We bake', by: 'Baker 1' },
        { name: 'Baker 2', by: 'Baker 2 · On bread' },
      ],
      [],
    ],
  },
  { label: 'Archers', cells: [[], [{ name: 'Archer', opening: 'We aim', by: 'Archer' }]] },
];

describe('voices across', () => {
  const placed = wideVoices(rows, themes);

  test('have an entry in the row of its group and the column of its theme', () => {
    expect(
      placed.entries.map(({ number, mark, opening, by }) => [
        number,
        mark,
        opening,
        by.map(({ text, x, y }) => `${text} at ${x}, ${y}`),
      ]),
    ).toEqual([
      [1, { x: 165, y: 63 }, [{ text: 'We bake …', x: 180, y: 69 }], ['Baker 1 at 180, 88']],
      [1, { x: 165, y: 111 }, [], ['Baker 2 · On bread at 180, 115']],
      [2, { x: 566, y: 147 }, [{ text: 'We aim …', x: 581, y: 153 }], ['Archer at 581, 172']],
    ]);
    expect(placed.rows.map(({ text, y }) => `${text} at ${y}`)).toEqual([
      'Bakers at 67',
      'Archers at 151',
    ]);
  });

  test('have a strong rule under the head, and others between rows', () => {
    expect(placed.rules).toEqual([
      { y: 44, strong: true },
      { y: 128, strong: false },
    ]);
    expect(placed.height).toBe(185);
  });

  test('are mirrored where texts run from right to left', () => {
    expect(wideVoices(rows, themes, true).entries[0]?.mark).toEqual({ x: 960 - 165, y: 63 });
  });

  test('are lower in an image of the same width, with lines that are close', () => {
    const { width, height, entries } = imageVoices(rows, themes, false, 960);
    expect([width, height]).toEqual([960, 127]);
    expect(entries.map(({ mark }) => mark.y)).toEqual([39, 77, 99]);
  });

  test('need room for the words of each theme', () => {
    expect([1, 3, 4, 5, 12].map(fitsAcross)).toEqual([true, true, true, false, false]);
  });
});

describe('voices downwards', () => {
  test('are one list, theme after theme', () => {
    const placed = narrowVoices(rows, themes);
    expect(placed.headings.map(({ lines: [line] }) => [line?.text, line?.y])).toEqual([
      ['Rooms', 15],
      ['People', 153],
    ]);
    expect(placed.entries.map(({ entry, mark }) => [entry.name, mark.y])).toEqual([
      ['Baker 1', 46],
      ['Baker 2', 103],
      ['Archer', 184],
    ]);
    expect(placed.rows).toEqual([]);
  });

  test('break first words that are too long for a line', () => {
    const long = 'In the oven there are more loaves than anybody could eat';
    const cells = [[{ name: 'Baker', opening: long, by: 'Baker' }]];
    const [entry] = narrowVoices([{ label: 'Bakers', cells }], themes.slice(0, 1)).entries;
    expect(entry?.opening.map(({ text }) => text)).toEqual([
      'In the oven there are more',
      'loaves than anybody could',
      'eat …',
    ]);
  });
});
