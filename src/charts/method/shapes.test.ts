import { expect, test } from 'vitest';
import { columnsFor, roundScale, squares, sunflower } from './shapes.ts';

test('squares stand in rows', () => {
  expect(squares(3, 2, { size: 21, gap: 4 })).toEqual([
    [0, 0],
    [25, 0],
    [0, 25],
  ]);
});

test('they make a square, or fill what room there is', () => {
  const size = { size: 21, gap: 4 };
  expect(columnsFor(16, 158, size)).toBe(4);
  expect(columnsFor(17, 158, size)).toBe(5);
  expect(columnsFor(400, 158, size)).toBe(6);
  expect(columnsFor(1, 10, size)).toBe(1);
});

test('dots fill a disc, and none touches another', () => {
  expect(sunflower(3, 10)).toEqual([
    [4.1, 0],
    [-5.2, 4.8],
    [0.8, -9.1],
  ]);
  const all = sunflower(293, 96);
  expect(all).toHaveLength(293);
  const distances = all.flatMap(([x, y], index) =>
    all.slice(index + 1).map((other) => Math.hypot(other[0] - x, other[1] - y)),
  );
  expect(Math.min(...distances)).toBeGreaterThan(6);
  expect(Math.max(...all.map(([x, y]) => Math.hypot(x, y)))).toBeLessThan(96);
});

test('a scale begins with nothing and ends with a round number', () => {
  expect(roundScale(76, 160).domain()).toEqual([0, 80]);
  expect(roundScale(76, 160)(40)).toBe(80);
});
