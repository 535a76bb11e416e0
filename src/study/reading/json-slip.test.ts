import { expect, test } from 'vitest';
import { jsonSlips } from './json-slip.ts';

const lineOf = (text: string): number[] =>
  jsonSlips(text).map(({ at }) => text.slice(0, at).split('\n').length);

test.each([
  ['no mistake', '[\n  { "a": 1 }\n]\n', []],
  ['a comma too many', '[\n  { "a": 1 },\n]\n', [3]],
  ['a comma that is missing', '{\n  "a": 1\n  "b": 2\n}\n', [3]],
  ['a quotation mark that is missing', '{\n  "a: 1,\n  "b": 2\n}\n', [2]],
  ['a text that was cut', '{\n  "a": 1,\n', [2]],
  ['a value without quotation marks', '{\n  "a": b,\n  "c": 1\n}\n', [2]],
  ['a bracket of another kind', '[\n  1,\n  2\n}\n', [4]],
  ['more behind its end', '[1]\n[2]\n', [2]],
  ['what is no JSON', '{\n  a: 1\n}\n', [2]],
])('a text with %s is told at its line', (_what, text, lines) => {
  expect(lineOf(text)).toEqual(lines);
});

test('is told in words', () => {
  expect(jsonSlips('[1 2]')).toEqual([
    {
      at: 3,
      message: 'This is not valid JSON, here or at the end of the line above.',
      remedy:
        'Look for a comma, a quotation mark or a bracket that is missing or too many; a field is written as "title": "A few words".',
    },
  ]);
});
