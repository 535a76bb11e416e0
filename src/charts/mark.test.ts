import { expect, test } from 'vitest';
import { markPath } from './mark.ts';

test('markPath() draws a circle, a square and a triangle for the first three groups', () => {
  expect([1, 2, 3].map((number) => markPath(number, 64))).toEqual([
    'M4.51,0A4.51,4.51,0,1,1,-4.51,0A4.51,4.51,0,1,1,4.51,0',
    'M-4,-4h8v8h-8Z',
    'M0,-7.02L6.08,3.51L-6.08,3.51Z',
  ]);
});

test('markPath() starts again behind the last shape', () => {
  expect(markPath(7)).toBe(markPath(1));
});
