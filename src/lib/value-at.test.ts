import { expect, test } from 'vitest';
import { valueAt } from './value-at.ts';

const data = { rows: [{ label: 'Tea' }], empty: null };

test.each([
  [[], data],
  [['rows', 0, 'label'], 'Tea'],
  [['rows', 1, 'label'], undefined],
  [['empty'], null],
  [['empty', 'label'], undefined],
  [['rows', 0, 'label', 'length'], undefined],
  // Only own properties are read, never inherited ones.
  [['constructor'], undefined],
])('the value at %j', (path, expected) => {
  expect(valueAt(data, path)).toBe(expected);
});
