import { describe, expect, test } from 'vitest';
import { barTableGeometry } from './geometry.ts';

describe('the geometry of a table with bars', () => {
  test('rows stand below one another, bars begin at the edge and share one scale up to the total', () => {
    expect(
      barTableGeometry(
        [
          {
            label: 'Group',
            rows: [
              { label: 'Nurse', n: 4 },
              { label: 'Nobody', n: 0 },
            ],
          },
          { label: 'Sex', rows: [{ label: 'Any', n: 16 }] },
        ],
        16,
      ),
    ).toEqual({
      width: 320,
      height: 196,
      track: { x: 0, width: 284 },
      headings: [
        { text: 'Group', y: 14 },
        { text: 'Sex', y: 141 },
      ],
      rows: [
        {
          label: 'Nurse',
          n: 4,
          lines: [{ text: 'Nurse', y: 39 }],
          bar: { x: 0, y: 45, width: 71, height: 10 },
        },
        {
          label: 'Nobody',
          n: 0,
          lines: [{ text: 'Nobody', y: 83 }],
          bar: { x: 0, y: 89, width: 0, height: 10 },
        },
        {
          label: 'Any',
          n: 16,
          lines: [{ text: 'Any', y: 166 }],
          bar: { x: 0, y: 172, width: 284, height: 10 },
        },
      ],
    });
  });

  test('a width has two decimals at most, so that every machine writes the same', () => {
    const { rows } = barTableGeometry([{ label: 'G', rows: [{ label: 'One', n: 1 }] }], 3);
    expect(rows[0]?.bar.width).toBe(94.67);
  });

  test('a label of two lines moves its bar and all that follows down by one line', () => {
    const { rows, height } = barTableGeometry(
      [
        {
          label: 'Group',
          rows: [
            { label: 'General practitioner with special interest in addiction', n: 1 },
            { label: 'Nurse', n: 1 },
          ],
        },
      ],
      2,
    );
    expect(rows.map(({ lines, bar }) => ({ lines, y: bar.y }))).toEqual([
      {
        lines: [
          { text: 'General practitioner with', y: 39 },
          { text: 'special interest in addiction', y: 57 },
        ],
        y: 63,
      },
      { lines: [{ text: 'Nurse', y: 101 }], y: 107 },
    ]);
    expect(height).toBe(131);
  });

  test('nothing to draw has no height', () => {
    expect(barTableGeometry([], 16)).toEqual({
      width: 320,
      height: 0,
      track: { x: 0, width: 284 },
      headings: [],
      rows: [],
    });
  });
});
