import { expect, test } from 'vitest';
import { commaOf } from './comma-of.ts';

test('the comma is that of the script', () => {
  expect(['en', 'es-MX', 'he', 'ar-EG', 'fa', 'ur'].map(commaOf)).toEqual([
    ', ',
    ', ',
    ', ',
    '، ',
    '، ',
    '، ',
  ]);
});
