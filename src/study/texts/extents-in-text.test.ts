import { expect, test } from 'vitest';
import { extentFinder } from './extents-in-text.ts';
import { vocabularySchema } from '../schema/vocabulary.ts';

const extentsIn = extentFinder(
  vocabularySchema.parse({
    subjects: [
      { id: 'bakers', label: 'bakers', studied: true },
      { id: 'guests', label: 'guests' },
    ],
    counting: ['felt'],
    bands: [
      { id: 'all', label: 'All', words: ['all'] },
      { id: 'almost', label: 'Almost all', words: ['almost all'] },
      { id: 'some', label: 'Some', words: ['some'], tooCommon: true },
      { id: 'one', label: 'One', words: ['one'], unordered: true },
    ],
  }),
);

test.each([
  ['All bakers were tired', ['all']],
  ['Almost all were tired', ['almost all']],
  ['The bakery is open to all guests', []],
  ['Some bread was sold', []],
  ['Some felt that bread is dear', ['some']],
  ['Some bakers, not all, sold it', ['some', 'all']],
  ['One bakery closed', []],
  ['One baker, or one bakers’ guild', ['one']],
])('extents in %j', (text, words) => {
  expect(
    extentsIn(text)
      .map(({ word }) => word)
      .toSorted(),
  ).toEqual(words.toSorted());
});
