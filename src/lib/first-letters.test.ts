import { expect, test } from 'vitest';
import { firstLetters } from './first-letters.ts';

const letters = (...names: string[]) =>
  firstLetters(names, (name) => name, 'en').map(({ letter, entry }) => `${letter} ${entry}`);

test('firstLetters() names the first entry of each letter, whatever its case and accents', () => {
  expect(letters('Abstinence', 'Ärztin', 'advocacy', 'COPD', 'éclair')).toEqual([
    'A Abstinence',
    'C COPD',
    'E éclair',
  ]);
});

test('puts names that begin with a number under one sign', () => {
  expect(letters('2019', '5-HT', 'Bias')).toEqual(['# 2019', 'B Bias']);
});

test('has no letter where there is no entry', () => {
  expect(letters()).toEqual([]);
});
