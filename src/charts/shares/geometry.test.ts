import { describe, expect, test } from 'vitest';
import { sharesGeometry } from './geometry.ts';

const percent = (value: number): string => `${value}%`;

describe('the geometry of shares', () => {
  test('rows stand below one another, bars begin at the edge and share one scale from 0 to 100', () => {
    expect(
      sharesGeometry(
        [
          { label: 'Has a garden', percent: 48 },
          { label: 'Has none', percent: 0 },
        ],
        percent,
      ),
    ).toEqual({
      width: 320,
      height: 103,
      track: { x: 0, width: 268 },
      rows: [
        {
          label: 'Has a garden',
          percent: 48,
          lines: [{ text: 'Has a garden', x: 0, y: 14 }],
          bar: { x: 0, y: 20, width: 128.64, height: 10 },
          number: { text: '48%', x: 320, y: 30 },
        },
        {
          label: 'Has none',
          percent: 0,
          lines: [{ text: 'Has none', x: 0, y: 58 }],
          bar: { x: 0, y: 64, width: 0, height: 10 },
          number: { text: '0%', x: 320, y: 74 },
        },
      ],
      ticks: [
        { line: { x: 0, y1: 81, y2: 85 }, label: { text: '0%', x: 0, y: 99, anchor: 'start' } },
        { line: { x: 67, y1: 81, y2: 85 }, label: { text: '25%', x: 67, y: 99, anchor: 'middle' } },
        {
          line: { x: 134, y1: 81, y2: 85 },
          label: { text: '50%', x: 134, y: 99, anchor: 'middle' },
        },
        {
          line: { x: 201, y1: 81, y2: 85 },
          label: { text: '75%', x: 201, y: 99, anchor: 'middle' },
        },
        {
          line: { x: 268, y1: 81, y2: 85 },
          label: { text: '100%', x: 268, y: 99, anchor: 'middle' },
        },
      ],
    });
  });

  test('one row of the whole fills its track', () => {
    const { height, rows } = sharesGeometry([{ label: 'All villages', percent: 100 }], percent);
    expect(rows[0]?.bar).toEqual({ x: 0, y: 20, width: 268, height: 10 });
    expect(height).toBe(59);
  });

  test('nothing to draw has no height and no axis', () => {
    expect(sharesGeometry([], percent)).toEqual({
      width: 320,
      height: 0,
      track: { x: 0, width: 268 },
      rows: [],
      ticks: [],
    });
  });

  test('from right to left, what begins at the left edge begins at the right', () => {
    expect(sharesGeometry([{ label: 'Has a garden', percent: 48 }], percent, 'rtl')).toEqual({
      width: 320,
      height: 59,
      track: { x: 52, width: 268 },
      rows: [
        {
          label: 'Has a garden',
          percent: 48,
          lines: [{ text: 'Has a garden', x: 320, y: 14 }],
          bar: { x: 191.36, y: 20, width: 128.64, height: 10 },
          number: { text: '48%', x: 0, y: 30 },
        },
      ],
      ticks: [
        { line: { x: 320, y1: 37, y2: 41 }, label: { text: '0%', x: 320, y: 55, anchor: 'start' } },
        {
          line: { x: 253, y1: 37, y2: 41 },
          label: { text: '25%', x: 253, y: 55, anchor: 'middle' },
        },
        {
          line: { x: 186, y1: 37, y2: 41 },
          label: { text: '50%', x: 186, y: 55, anchor: 'middle' },
        },
        {
          line: { x: 119, y1: 37, y2: 41 },
          label: { text: '75%', x: 119, y: 55, anchor: 'middle' },
        },
        {
          line: { x: 52, y1: 37, y2: 41 },
          label: { text: '100%', x: 52, y: 55, anchor: 'middle' },
        },
      ],
    });
  });

  test('a long label moves its bar and all that follows down', () => {
    const { rows, height } = sharesGeometry(
      [
        {
          label: 'Borrows books from the village library of a neighbour',
          percent: 5,
        },
        { label: 'Reads', percent: 6 },
      ],
      percent,
    );
    expect(rows.map(({ lines, bar }) => ({ lines, y: bar.y }))).toEqual([
      {
        lines: [
          { text: 'Borrows books from the village', x: 0, y: 14 },
          { text: 'library of a neighbour', x: 0, y: 32 },
        ],
        y: 38,
      },
      { lines: [{ text: 'Reads', x: 0, y: 76 }], y: 82 },
    ]);
    expect(height).toBe(121);
  });

  test('a word of 43 characters has a line of its own, and one of 44 is refused', () => {
    const { rows } = sharesGeometry([{ label: `A ${'x'.repeat(43)} b`, percent: 1 }], percent);
    expect(rows[0]?.lines.map(({ text }) => text)).toEqual(['A', 'x'.repeat(43), 'b']);
    expect(() => sharesGeometry([{ label: 'x'.repeat(44), percent: 1 }], percent)).toThrow(
      `'${'x'.repeat(44)}' is too wide to be drawn: 43 characters fit, shorten it`,
    );
  });

  test('a number that would reach into the track is refused', () => {
    expect(() =>
      sharesGeometry([{ label: 'One', percent: 1 }], (value) => `${value} percent`),
    ).toThrow("'1 percent' is too wide to be drawn: 7 characters fit, shorten it");
  });

  test('a width has two decimals at most, so that every machine writes the same', () => {
    const { rows } = sharesGeometry([{ label: 'One', percent: 33.33 }], percent);
    expect(rows[0]?.bar.width).toBe(89.32);
  });

  test('twenty rows are all placed, in their order, 44 units apart', () => {
    const twenty = Array.from({ length: 20 }, (_, row) => ({ label: `Row ${row}`, percent: row }));
    const { rows, height } = sharesGeometry(twenty, percent);
    expect(rows.map(({ label }) => label)).toEqual(twenty.map(({ label }) => label));
    expect(rows.map(({ bar }) => bar.y)).toEqual([
      20, 64, 108, 152, 196, 240, 284, 328, 372, 416, 460, 504, 548, 592, 636, 680, 724, 768, 812,
      856,
    ]);
    expect(height).toBe(895);
  });

  test.each([-1, 100.1, Number.NaN])('%d is refused, for it is no share of a whole', (value) => {
    expect(() => sharesGeometry([{ label: 'Has a garden', percent: value }], percent)).toThrow(
      `'Has a garden': ${value} is not a share from 0 to 100`,
    );
  });
});
