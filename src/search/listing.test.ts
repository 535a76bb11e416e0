import { describe, expect, test } from 'vitest';
import { englishForms } from '../lib/english-forms.ts';
import { findable, indexTexts } from '../lib/match-words.ts';
import { packPlaces, packWords } from './packing.ts';
import { answering, betsFor, indexOf, tidyQuery } from './listing.ts';
import type { Listing } from './record-list.ts';

test('indexOf() gives each word its records back', () => {
  const records: Listing['records'] = [
    [0, '/one/', 'One', {}],
    [0, '/two/', 'Two', {}],
  ];
  const packed = { words: 'AmoneyAtwo', places: '$$ %' };
  expect([...indexOf({ records, ...packed }).places]).toEqual([
    ['money', [0, 1]],
    ['two', [1]],
  ]);
  expect(() => indexOf({ records: [], ...packed })).toThrow('other records');
});

describe('answering()', () => {
  const kinds = ['finding', 'term', 'note'];
  /** A list of records, each with a kind, a title and a text. */
  const listOf = (...entries: [kind: number, title: string, text: string][]): Listing => {
    const texts = entries.map(([, title, text]) => findable(`${title} ${text}`, '', rules));
    const words = [...indexTexts(texts).places].sort(([one], [other]) => (one < other ? -1 : 1));
    return {
      ...rules,
      kinds,
      bestBets: [],
      records: entries.map(([kind, title], place) => [kind, `/${place}/`, title, {}]),
      ids: '',
      words: packWords(words.map(([word]) => word)),
      places: words.map(([, having]) => packPlaces(having)).join(' '),
    };
  };
  const rules = { ignored: ['the'], synonyms: [['funding', 'money']] };
  const list = listOf(
    [0, 'Services lost staff', 'Money was short, and so were nurses, in all of the services.'],
    [0, 'Money ran out', 'Nothing was left.'],
    [1, 'Money', 'What is paid with.'],
    [2, 'Funding', 'Two tables differ.'],
  );
  const { answer } = answering(list, englishForms);
  const places = (query: string): number[] => answer(query).found.map(({ place }) => place);

  test('puts what is called so first, then what names it in its title, then what has it in its text', () => {
    expect(places('money')).toEqual([2, 1, 0, 3]);
  });

  test('puts what has a synonym behind what has the word', () => {
    expect(places('the funding')).toEqual([3, 2, 1, 0]);
  });

  test('tells what is missing, and what is near to the other words', () => {
    const { found, missing, near, suggestion } = answer('nurses xylophone');
    expect(found.map(({ place }) => place)).toEqual([0]);
    expect({ missing, near, suggestion }).toEqual({
      missing: ['xylophone'],
      near: true,
      suggestion: undefined,
    });
    expect(answer('monye').suggestion).toBe('money');
  });

  test('leaves out what lacks more than the words', () => {
    expect(answer('money', (place) => place === 0).found.map(({ place }) => place)).toEqual([0]);
  });

  test('asks the index for a word that is known', () => {
    expect(answer('nurs').present).toEqual(['nurses']);
  });
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
