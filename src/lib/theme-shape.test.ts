import { expect, test } from 'vitest';
import { themeShape } from './theme-shape.ts';

test('the first themes have a circle, a square and a triangle', () => {
  expect([1, 2, 3].map(themeShape)).toEqual(['●', '■', '▲']);
});

test('six themes have six shapes, and the seventh begins again', () => {
  const shapes = [1, 2, 3, 4, 5, 6].map(themeShape);
  expect(new Set(shapes).size).toBe(6);
  expect([7, 8].map(themeShape)).toEqual(['●', '■']);
});
