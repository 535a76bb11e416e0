import { describe, expect, test } from 'vitest';
import { acrossPath, downPath, rowsOf } from './geometry.ts';

describe('rowsOf()', () => {
  test('has one row a line where nothing forks', () => {
    expect(rowsOf([{ forks: [] }, { forks: [] }])).toEqual({
      count: 2,
      lines: [
        { row: 0, forks: [] },
        { row: 1, forks: [] },
      ],
    });
  });

  test('puts the lines before and after one that forks beside its sides', () => {
    expect(rowsOf([{ forks: [] }, { forks: [2] }, { forks: [] }])).toEqual({
      count: 3,
      lines: [
        { row: 0, forks: [] },
        { row: 1, forks: [{ row: 1, sides: [0, 2] }] },
        { row: 2, forks: [] },
      ],
    });
  });

  test('gives a second fork rows of its own, on another line and on the same', () => {
    expect(rowsOf([{ forks: [2] }, { forks: [] }, { forks: [2] }])).toEqual({
      count: 6,
      lines: [
        { row: 1, forks: [{ row: 1, sides: [0, 2] }] },
        { row: 2, forks: [] },
        { row: 4, forks: [{ row: 4, sides: [3, 5] }] },
      ],
    });
    expect(rowsOf([{ forks: [2, 2] }]).lines).toEqual([
      {
        row: 1,
        forks: [
          { row: 1, sides: [0, 2] },
          { row: 4, sides: [3, 5] },
        ],
      },
    ]);
  });

  test('keeps the order of lines for which a fork has no room', () => {
    const { count, lines } = rowsOf([
      { forks: [] },
      { forks: [] },
      { forks: [2] },
      { forks: [] },
      { forks: [] },
    ]);
    expect(lines.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4]);
    expect(count).toBe(5);
  });

  test('leads the middle one of three sides straight on', () => {
    expect(rowsOf([{ forks: [3] }]).lines[0]?.forks).toEqual([{ row: 1, sides: [0, 1, 2] }]);
  });
});

describe('the curves', () => {
  test('of two branches are mirror images of one another', () => {
    expect(downPath(2, 'fork')).toBe('M50,0C50,60 25,40 25,100M50,0C50,60 75,40 75,100');
    expect(downPath(2, 'join')).toBe('M50,100C50,40 25,60 25,0M50,100C50,40 75,60 75,0');
    expect(acrossPath('up')).toBe('M0,100C60,100 40,0 100,0');
    expect(acrossPath('down')).toBe('M0,0C60,0 40,100 100,100');
  });

  test('reach the middle of each column', () => {
    expect(downPath(3, 'fork').match(/[\d.]+,100/gu)).toEqual(['17,100', '50,100', '83,100']);
  });
});
