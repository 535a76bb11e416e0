import { expect, test } from 'vitest';
import { readingMinutes } from './reading-minutes.ts';

test.each([
  [0, 1],
  [238, 1],
  [356, 1],
  [357, 2],
  [1190, 5],
])('readingMinutes() takes %i words to need so many minutes: %i', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
