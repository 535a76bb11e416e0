import { stemmer as english } from '@orama/stemmers/english';
import { describe, expect, test } from 'vitest';
import { asked, betsFor, tidyQuery, type Listing } from './engine.ts';

describe('asked()', () => {
  const known = [
    'advocacy',
    'article',
    'bücher',
    'bücherei',
    'can',
    'commissioning',
    'prescribing',
  ];

  test.each([
    ['a known word as it is', 'can', 'can'],
    ['a beginning as it is', 'prescr', 'prescr'],
    ['a word with the stem of a known one as it is', 'advocating', 'advocating'],
    ['a beginning that is longer than the stem as the word', 'commissionin', 'commissioning'],
    ['a word without its accents as the word', 'bucherei', 'bücherei'],
    ['an unknown word not at all', 'cannabis', undefined],
  ])('hands on %s', (_what, word, expected) => {
    expect(asked(word, known, english)).toBe(expected);
  });
});

describe('betsFor()', () => {
  const people = { address: '/people/', title: 'People', asked: ['who took part', 'sample size'] };
  const days = { address: '/days/', title: 'Days', asked: ['when was it done'] };
  const listing = { bestBets: [people, days], ignored: ['was', 'it', 'who', 'when'] } as Listing &
    Record<string, unknown>;
  const titles = (query: string): string[] => betsFor(query, listing).map(({ title }) => title);

  test('finds a question as it was asked, whatever its case and marks', () => {
    expect(titles('Who took part?')).toEqual(['People']);
  });

  test('finds a question by its telling words in any order', () => {
    expect(titles('size of it, sample')).toEqual([]);
    expect(titles('was it size sample')).toEqual(['People']);
  });

  test('takes no single word for a longer question', () => {
    expect(titles('done')).toEqual([]);
  });
});

test('tidyQuery() drops what nobody sees, joins accents to their letters, and shortens', () => {
  expect(tidyQuery('  pre\u00ADscribing\u200B\tnai\u0308ve ')).toBe('prescribing naïve');
  expect(tidyQuery('a'.repeat(300))).toHaveLength(200);
});
