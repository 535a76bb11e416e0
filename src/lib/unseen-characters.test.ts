import { expect, test } from 'vitest';
import { showUnseen, unseenIn } from './unseen-characters.ts';

test.each([
  ['a\u200Bb', { at: 1, name: 'U+200B, a zero-width space' }],
  ['ab\u202Ec', { at: 2, name: 'U+202E, a change of direction' }],
  ['\u0007', { at: 0, name: 'U+0007, a control character' }],
  ['co\u00ADop', { at: 2, name: 'U+00AD, a soft hyphen' }],
  ['ab\u200Dc', { at: 2, name: 'U+200D, a zero-width joiner' }],
  ['\u2800', { at: 0, name: 'U+2800, a blank of Braille' }],
  ['a\u034F', { at: 1, name: 'U+034F, a combining grapheme joiner' }],
  ['\u3164', { at: 0, name: 'U+3164, a Hangul filler' }],
  ['\uE000', { at: 0, name: 'U+E000, a character of private use' }],
  ['\uFFFD', { at: 0, name: 'U+FFFD, a sign for what could not be read' }],
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
