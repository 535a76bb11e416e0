import { expect, test } from 'vitest';
import { firstDifference } from './first-difference.ts';

const printed = 'One of them said: Doors open by themselves here, and nobody says hello. (Baker 1)';

test.each([
  [
    'another word',
    'Doors open by itself here',
    "Word 4 is 'itself', but the article has 'themselves'.",
  ],
  [
    'another first word',
    'Gates open by themselves here',
    "Word 1 is 'Gates', but the article has 'Doors'.",
  ],
  [
    'another third word',
    'Doors open for themselves here, and',
    "Word 3 is 'for', but the article has 'by'.",
  ],
  ['a word left out', 'Doors open themselves here', undefined],
  [
    'a word that is missing further on',
    'Doors open by themselves, and nobody',
    "Word 4 is 'themselves,', but the article has 'themselves'.",
  ],
  [
    'more words than there are',
    'nobody says hello. (Baker 1) Yes',
    "The article ends before word 6, 'Yes'.",
  ],
  ['nothing: it is there', 'Doors open by themselves here, and nobody says hello.', undefined],
  ['nothing: it is elsewhere', 'The moon is made of cheese', undefined],
])('%s', (_what, text, expected) => {
  expect(firstDifference(text, printed)).toBe(expected);
});

test('a text that stops before what is printed as a whole', () => {
  expect(firstDifference('Doors open by', 'Doors open by themselves.', { whole: true })).toBe(
    "The article continues with word 4, 'themselves.'.",
  );
});
