import { expect, test } from 'vitest';
import { asId } from './as-id.ts';

test.each([
  ['Small pool', 'small-pool'],
  ['Bücherei & Café', 'bucherei-cafe'],
  ['__proto__', 'proto'],
  ['a?b', 'a-b'],
  ['…', ''],
])('asId(%j)', (text, expected) => {
  expect(asId(text)).toBe(expected);
});
