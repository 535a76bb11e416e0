import { expect, test } from 'vitest';
import { extentAtStart } from './extent-at-start.ts';

const bands = [{ words: ['all', 'the majority'] }, { words: ['other', 'others'] }];
const begun = (text: string): string => text.slice(0, extentAtStart(bands, text));

test('extentAtStart() is the word for how many with which a text begins', () => {
  expect(begun('All: the best care is there')).toBe('All');
  expect(begun('the majority felt it undesirable')).toBe('the majority');
  expect(begun('others felt it undesirable')).toBe('others');
});

test('extentAtStart() is nothing where a text begins with another word', () => {
  expect(begun('Allotments are open to all')).toBe('');
  expect(begun('extent not given: all were asked')).toBe('');
});
