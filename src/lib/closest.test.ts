import { expect, test } from 'vitest';
import { closest } from './closest.ts';

const ids = ['garden-help', 'garden-shop', 'rain-over-time'];

test.each([
  ['garden-hepl', 'garden-help'],
  ['garden-shops', 'garden-shop'],
  ['rain-over-tmie', 'rain-over-time'],
  ['garden-help', 'garden-help'],
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
