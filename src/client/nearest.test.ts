import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

// Two columns of two, and one far below the first.
const spots = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 0, y: 40 },
  { x: 100, y: 50 },
  { x: 0, y: 400 },
];

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowDown', 0, 2],
  ['ArrowLeft', 3, 2],
  ['ArrowUp', 3, 1],
  ['ArrowDown', 2, 4],
  ['Home', 3, 0],
  ['End', 0, 4],
])('%s leads from mark %i to mark %i', (key, from, to) => {
  expect(nearest(spots, from, key)).toBe(to);
});

test('an arrow that points at nothing leads nowhere, and so does another key', () => {
  expect(nearest(spots, 0, 'ArrowUp')).toBeUndefined();
  expect(nearest(spots, 0, 'a')).toBeUndefined();
});
