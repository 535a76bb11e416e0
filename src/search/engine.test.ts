import { describe, expect, test } from 'vitest';
import { betsFor, textsOf, tidyQuery, type Listing } from './engine.ts';

test('textsOf() gives each record its words back', () => {
  const records: Listing['records'] = [
    [0, '/one/', 'One', {}],
    [0, '/two/', 'Two', {}],
  ];
  const packed = { words: 'AmoneyAtwo', places: '$$ %' };
  expect(textsOf({ records, ...packed })).toEqual([new Set(['money']), new Set(['money', 'two'])]);
  expect(() => textsOf({ records: [], ...packed })).toThrow('other records');
});

describe('betsFor()', () => {
  const people = { address: '/people/', title: 'People', asked: ['who took part', 'sample size'] };
  const days = { address: '/days/', title: 'Days', asked: ['when was it done'] };
  const listing = { bestBets: [people, days], ignored: ['was', 'it', 'who', 'when'] };
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
