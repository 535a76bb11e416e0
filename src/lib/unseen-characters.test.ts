import { expect, test } from 'vitest';
import { showUnseen, unseenIn } from './unseen-characters.ts';

test.each([
  ['a\u200Bb', { at: 1, name: 'U+200B, a zero-width space' }],
  ['ab\u202Ec', { at: 2, name: 'U+202E, a change of direction' }],
  ['\u0007', { at: 0, name: 'U+0007, a control character' }],
  ['co\u00ADop', { at: 2, name: 'U+00AD, a soft hyphen' }],
  ['می\u200Cخواهم, naïve\tand\nmore', undefined],
])('unseenIn(%j)', (text, expected) => {
  expect(unseenIn(text)).toEqual(expected);
});

test.each([
  ['a\u200Bb', 'a‹U+200B›b'],
  ['\u001B[31mred', '‹U+001B›[31mred'],
  ['two\nlines, naïve', 'two\nlines, naïve'],
])('showUnseen(%j) is %j', (text, expected) => {
  expect(showUnseen(text)).toBe(expected);
});
