import { describe, expect, test } from 'vitest';
import { peopleGeometry } from './geometry.ts';

const places = {
  label: 'Place',
  rows: [
    { label: 'North', n: 1, tile: [0, 0, 1] as const },
    { label: 'South', n: 9, tile: [0, 1, 2] as const },
  ],
  others: [{ label: 'East', tile: [1, 0, 1] as const }],
};
const trades = {
  label: 'Trade',
  rows: [
    { label: 'Baker', n: 10 },
    { label: 'Nobody', n: 0 },
  ],
};

describe('the geometry of people', () => {
  test('has one square for each person at each level', () => {
    for (const form of ['wide', 'phone'] as const)
      expect(
        peopleGeometry([places, trades], form).rows.map(({ label, squares }) => [
          label,
          squares.length,
        ]),
      ).toEqual([
        ['North', 1],
        ['South', 9],
        ['Baker', 10],
        ['Nobody', 0],
      ]);
  });

  test('has tiles of one height in their columns and rows, and marks the level with most people', () => {
    const { rows, others } = peopleGeometry([places, trades], 'wide');
    expect(rows.map(({ tile, most }) => ({ tile, most }))).toEqual([
      { tile: { x: 0, y: 26, width: 106, height: 82 }, most: false },
      { tile: { x: 0, y: 114, width: 218, height: 82 }, most: true },
      { tile: undefined, most: false },
      { tile: undefined, most: false },
    ]);
    expect(others.map(({ tile }) => tile)).toEqual([{ x: 112, y: 26, width: 106, height: 82 }]);
  });

  test('sets nine squares as five and four', () => {
    const { squares = [] } = peopleGeometry([places], 'wide').rows[1] ?? {};
    expect(squares.filter(({ y }) => y === squares[0]?.y)).toHaveLength(5);
  });

  test('without tiles there is no map', () => {
    const { rows, others } = peopleGeometry([trades], 'phone');
    expect(rows.filter(({ tile }) => tile !== undefined)).toEqual([]);
    expect(others).toEqual([]);
  });

  test('squares of thirty people stay within the drawing', () => {
    for (const form of ['wide', 'phone'] as const) {
      const { width, rows } = peopleGeometry(
        [{ label: 'Trade', rows: [{ label: 'Baker', n: 30 }] }],
        form,
      );
      for (const { x, width: wide } of rows.flatMap(({ squares }) => squares))
        expect(x + wide).toBeLessThanOrEqual(width);
    }
  });
});
