import { expect, test } from 'vitest';
import { bandMatrixGeometry } from './geometry.ts';

const columns = [
  { label: 'Rooms', number: 1 },
  { label: 'People who come', number: 2 },
];

test('bandMatrixGeometry() sets bands below one another, columns beside one another, brackets at their entries', () => {
  const first = { id: 'a', word: 'All villagers', label: 'The room is warm' };
  const second = { id: 'b', word: 'Some', label: 'The room is cold in winter and in the spring' };
  expect(
    bandMatrixGeometry(
      columns,
      [
        { label: 'All', cells: [[first], []] },
        { label: 'Some', cells: [[second], []] },
      ],
      [['a', 'b']],
    ),
  ).toEqual({
    width: 710,
    height: 152,
    columns: [
      { number: 1, x: 202, mark: { x: 190, y: 8.5 }, lines: [{ text: 'Rooms', y: 13 }] },
      { number: 2, x: 482, mark: { x: 470, y: 8.5 }, lines: [{ text: 'People who come', y: 13 }] },
    ],
    bands: [
      { lines: [{ text: 'All', y: 50 }], y: 27, height: 54 },
      { lines: [{ text: 'Some', y: 104 }], y: 81, height: 71 },
    ],
    entries: [
      {
        entry: first,
        number: 1,
        mark: { x: 190, y: 45.5 },
        x: 202,
        word: { text: 'All villagers', y: 50 },
        lines: [{ text: 'The room is warm', y: 67 }],
      },
      {
        entry: second,
        number: 1,
        mark: { x: 190, y: 99.5 },
        x: 202,
        word: { text: 'Some', y: 104 },
        lines: [
          { text: 'The room is cold in winter', y: 121 },
          { text: 'and in the spring', y: 138 },
        ],
      },
    ],
    brackets: [{ from: 182, spine: 174, arms: [45.5, 99.5] }],
  });
});

test('bandMatrixGeometry() makes a band as high as its name needs', () => {
  const { bands } = bandMatrixGeometry(
    columns,
    [{ label: 'Many, several, some or others', cells: [[], []] }],
    [],
  );
  expect(bands.map(({ lines, height }) => [lines.length, height])).toEqual([[2, 54]]);
});

test('bandMatrixGeometry() of no bands has the height of its headings', () => {
  expect(bandMatrixGeometry(columns, [], []).height).toBe(27);
});
