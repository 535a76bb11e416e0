import { describe, expect, test } from 'vitest';
import { bandOf, vocabularySchema } from './vocabulary.ts';

const { bands } = vocabularySchema.parse({
  subjects: [{ id: 'participants', label: 'participants', studied: true }],
  bands: [
    { id: 'all', label: 'All', words: ['all', 'unanimously'] },
    { id: 'nearly-all', label: 'Nearly all', words: ['almost all', 'nearly all'] },
    { id: 'most', label: 'Most', words: ['most', 'the majority'] },
    { id: 'several', label: 'Some', words: ['some', 'other', 'Manche'] },
    { id: 'minority', label: 'A minority', words: ['a minority'] },
    { id: 'not-stated', label: 'Not stated', words: [], unordered: true },
  ],
});

describe('the band of a printed extent', () => {
  test.each([
    ['All participants', 'all'],
    ['unanimously', 'all'],
    ['Almost all participants', 'nearly-all'],
    ['nearly  all', 'nearly-all'],
    ['Most, but not many', 'most'],
    ['the majority of participants', 'most'],
    ['THE MAJORITY', 'most'],
    ['A minority', 'minority'],
    ['other participants', 'several'],
    ['manche Befragte', 'several'],
  ])('%j is %j', (printed, band) => {
    expect(bandOf(bands, printed)?.id).toBe(band);
  });

  test.each([
    'Participants',
    'Overall',
    'mostly',
    'a majority',
    'minority',
    'others',
    'something',
    '',
  ])('%j has no word of any band', (printed) => {
    expect(bandOf(bands, printed)).toBeUndefined();
  });
});
