import { expect, test } from 'vitest';
import { fill } from './fill.ts';

test('each placeholder gives way to its value, wherever and however often it stands', () => {
  expect(fill('{n} of {total}; {n} in all', { n: 0, total: 16 })).toBe('0 of 16; 0 in all');
});

test('a value is put in as it is, also where it looks like a placeholder or a pattern', () => {
  expect(fill('‘{words}’', { words: '{n} costs $& and $1' })).toBe('‘{n} costs $& and $1’');
});

test('a placeholder without a value is an error that names it', () => {
  expect(() => fill('Theme {number}', { n: 1 })).toThrow(
    "No value for {number} in 'Theme {number}'.",
  );
});

test('a text without placeholders stays as it is', () => {
  expect(fill('Nothing {} to { fill }', {})).toBe('Nothing {} to { fill }');
});
