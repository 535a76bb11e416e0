import { describe, expect, test } from 'vitest';
import { slopeGeometry } from './geometry.ts';

const percent = (value: number): string => `${value}%`;
const rows = [
  { label: '2001', percent: 25 },
  { label: '2009', percent: 75 },
] as const;

describe('the geometry of two shares', () => {
  test('fills as much of each column as its share says', () => {
    const { columns } = slopeGeometry(rows, 'wide', percent);
    expect(columns.map(({ bar, track }) => bar.height / track.height)).toEqual([0.25, 0.75]);
    expect(columns.map(({ number }) => number.text)).toEqual(['25%', '75%']);
  });

  test('the line goes from the top of one to the top of the other', () => {
    const { columns, line } = slopeGeometry(rows, 'phone', percent);
    expect([line.y1, line.y2]).toEqual(columns.map(({ bar }) => bar.y));
  });

  test('numbers and labels stay within the drawing at none and at all', () => {
    for (const form of ['wide', 'phone'] as const) {
      const { columns, height } = slopeGeometry(
        [
          { label: 'None', percent: 0 },
          { label: 'All', percent: 100 },
        ],
        form,
        percent,
      );
      for (const { number, label } of columns) {
        expect(number.y - number.size).toBeGreaterThanOrEqual(0);
        for (const { y } of label) expect(y).toBeLessThanOrEqual(height);
      }
    }
  });
});
