import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test('a line is as wide as its characters', () => {
  expect(textWidth('', { size: 10 })).toBe(0);
  expect(textWidth('till', { size: 10 })).toBe(15);
  expect(textWidth('mmmm', { size: 10 })).toBe(40);
  expect(textWidth('2019', { size: 13 })).toBe(35);
});

test('bold characters are wider', () => {
  expect(textWidth('Pond', { size: 10, strong: true })).toBe(31);
  expect(textWidth('Pond', { size: 10 })).toBe(27);
});
