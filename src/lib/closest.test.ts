import { expect, test } from 'vitest';
import { closest } from './closest.ts';

const ids = ['peer-support', 'peer-review', 'trust-over-time'];

test.each([
  ['peer-suport', 'peer-support'],
  ['peer-reviews', 'peer-review'],
  ['trust-over-tmie', 'trust-over-time'],
  ['peer-support', 'peer-support'],
])('%j is nearest to %j', (word, expected) => {
  expect(closest(word, ids)).toBe(expected);
});

test('nothing is near where more than half of the word would have to change', () => {
  expect(closest('abcd', ['abxx'])).toBe('abxx');
  expect(closest('abcd', ['axxx'])).toBeUndefined();
  expect(closest('funding', ids)).toBeUndefined();
});

test('nothing is near where there is nothing', () => {
  expect(closest('funding', [])).toBeUndefined();
});

test('of two that are equally near, the first is taken', () => {
  expect(closest('theme-3', ['theme-1', 'theme-2'])).toBe('theme-1');
});
