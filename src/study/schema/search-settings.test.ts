import { expect, test } from 'vitest';
import { synonymsOf } from './search-settings.ts';

const groups = [
  ['GP', 'family doctor'],
  ['one-stop-shop', 'onestopshop'],
  ['R&D', 'research'],
];

test.each([
  ['A gp was asked.', ['family doctor']],
  ['GPs were asked.', []],
  ['A one stop shop for R&D', ['onestopshop', 'research']],
  ['', []],
])('synonymsOf(%j) is %j', (text, expected) => {
  expect(synonymsOf(text, groups)).toEqual(expected);
});
