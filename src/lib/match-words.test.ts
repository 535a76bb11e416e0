import { stemmer as english } from '@orama/stemmers/english';
import { describe, expect, test } from 'vitest';
import { alternatives, answers, textAnswers, wordsOf } from './match-words.ts';

describe('wordsOf()', () => {
  test('drops characters that nobody sees', () => {
    expect(wordsOf('pre\u00ADscribing pre\u200Bscribing')).toEqual(['prescribing', 'prescribing']);
  });

  test('keeps a letter and an accent that was typed after it together', () => {
    expect(wordsOf('nai\u0308ve')).toEqual(['naïve']);
  });

  test('splits at everything that is no letter, number or ampersand', () => {
    expect(wordsOf('One-stop-shop: GP’s A&E, 30%')).toEqual([
      'one',
      'stop',
      'shop',
      'gp',
      's',
      'a&e',
      '30',
    ]);
  });
});

describe('answers()', () => {
  test.each([
    ['prescribing', 'prescr'],
    ['prescribing', 'prescribing'],
    ['advocacy', 'advocating'],
    ['carry', 'carries'],
    ['age', 'aged'],
    ['services', 'service'],
    ['service', 'services'],
    ['bücherei', 'bucherei'],
  ])('%s answers %s', (word, typed) => {
    expect(answers(word, typed, english)).toBe(true);
  });

  test.each([
    ['can', 'cannabis'],
    ['et', 'ethnicity'],
    ['as', 'asdfgh'],
    ['b', 'banana'],
    ['d', 'dentist'],
    ['n', 'naloxone'],
    ['h', 'h2o'],
    ['the', 'themes'],
    ['a', 'as'],
  ])('%s does not answer %s', (word, typed) => {
    expect(answers(word, typed, english)).toBe(false);
  });
});

const groups = [
  ['funding', 'money', 'poorly funded'],
  ['GP', 'general practitioner'],
];

test('alternatives() gives the words of each group that has the typed one', () => {
  expect(alternatives('Money', groups)).toEqual(['money', 'funding', 'poorly funded']);
  expect(alternatives('general practitioner', groups)).toEqual(['general practitioner', 'gp']);
  expect(alternatives('stigma', groups)).toEqual(['stigma']);
});

describe('textAnswers()', () => {
  const finds = (text: string, query: string): boolean =>
    textAnswers(wordsOf(text), query, groups, english);

  test('wants each word, in any order', () => {
    expect(finds('They have no money for nurses.', 'nurse money')).toBe(true);
    expect(finds('They have no money.', 'nurse money')).toBe(false);
  });

  test('takes a synonym for a word, and for a phrase', () => {
    expect(finds('They have no money.', 'funding')).toBe(true);
    expect(finds('See your GP.', 'general practitioner')).toBe(true);
    expect(finds('A general discussion', 'GP')).toBe(false);
  });

  test('answers a query without words with everything', () => {
    expect(finds('Anything', ' ?! ')).toBe(true);
  });
});
