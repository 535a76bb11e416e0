import { describe, expect, test } from 'vitest';
import { englishForms } from './english-forms.ts';
import {
  answersAmong,
  askedBy,
  findable,
  hasPhrases,
  indexTexts,
  phrasesIn,
  relationOf,
  wordsOf,
} from './match-words.ts';

describe('wordsOf()', () => {
  test('drops characters that nobody sees', () => {
    expect(wordsOf('pre\u00ADscribing pre\u200Bscribing')).toEqual(['prescribing', 'prescribing']);
  });

  test('keeps a letter and an accent that was typed after it together', () => {
    expect(wordsOf('nai\u0308ve')).toEqual(['naïve']);
  });

  test('takes an ampersand for a part of a word between letters alone', () => {
    expect(wordsOf('& Search & rescue, R&D')).toEqual(['search', 'rescue', 'r&d']);
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

describe('relationOf()', () => {
  test.each([
    ['prescribing', 'prescribing', 'typed'],
    ['bücherei', 'bucherei', 'typed'],
    ['carry', 'carries', 'form'],
    ['age', 'aged', 'form'],
    ['services', 'service', 'form'],
    ['gps', 'gp', 'form'],
    ['prescribing', 'prescr', 'begun'],
    ['healthcare', 'health', 'begun'],
  ])('%s answers %s: %s', (word, typed, relation) => {
    expect(relationOf(word, typed, englishForms)).toBe(relation);
  });

  test.each([
    ['can', 'cannabis'],
    ['et', 'ethnicity'],
    ['as', 'asdfgh'],
    ['b', 'banana'],
    ['n', 'naloxone'],
    ['h', 'h2o'],
    ['the', 'themes'],
    ['a', 'as'],
    ['care', 'cars'],
    ['heroin', 'heroes'],
    ['participants', 'partly'],
    ['addiction', 'added'],
    ['community', 'communism'],
    ['j', 'j2704'],
    ['512', '51'],
    ['101', '1011'],
    ['e046577', 'e'.repeat(2)],
  ])('%s does not answer %s', (word, typed) => {
    expect(relationOf(word, typed, englishForms)).toBeUndefined();
  });
});

test('phrasesIn() has what is between quotation marks of any kind', () => {
  expect(phrasesIn('“Leg ulcer” care "A&E" „Bücherei“ \'one\' "?" "open')).toEqual([
    ['leg', 'ulcer'],
    ['a&e'],
    ['bücherei'],
  ]);
});

describe('hasPhrases()', () => {
  test.each([
    ['The wound care, they said', 'wound care'],
    ['One-stop-shop', 'one stop shop'],
    ['It’s naïve', "it's naive"],
  ])('%s has "%s"', (text, phrase) => {
    expect(hasPhrases(['Baker 1', text], [wordsOf(phrase)])).toBe(true);
  });

  test.each([
    ['wounds and their care', 'wound care'],
    ['wound caring', 'wound care'],
    ['care of a wound', 'wound care'],
  ])('%s does not have "%s"', (text, phrase) => {
    expect(hasPhrases(['Baker 1', text], [wordsOf(phrase)])).toBe(false);
  });
});

const rules = {
  ignored: ['the', 'of'],
  synonyms: [
    ['funding', 'money', 'poorly funded'],
    ['GP', 'general practitioner', 'family doctor'],
  ],
};

test('findable() has the words of a text, and signs for its topics and for what it has a word for', () => {
  expect([...findable('No money', 'Family doctor', rules)].toSorted()).toEqual([
    '=0',
    '=1',
    'money',
    'no',
    '~doctor',
    '~family',
  ]);
});

describe('askedBy()', () => {
  const parts = (query: string): string[] =>
    askedBy(query, rules, englishForms).map(
      ({ words, meanings }) => `${words.join(' ')} ${meanings.join('')}`,
    );

  test('keeps the words of a phrase together that has synonyms', () => {
    expect(parts('the general practitioners of money')).toEqual([
      'general practitioners =1',
      'money =0',
    ]);
    expect(parts('family money')).toEqual(['family ', 'money =0']);
  });

  test('leaves out words that tell nothing where there are others', () => {
    expect(parts('the nurse')).toEqual(['nurse ']);
    expect(parts('the')).toEqual(['the ']);
    expect(parts(' ?! & ')).toEqual([]);
  });
});

describe('answersAmong()', () => {
  const answers = (query: string, ...texts: string[]): (string | undefined)[] =>
    answersAmong(
      indexTexts(texts.map((text) => findable(text, '', rules))),
      query,
      rules,
      englishForms,
    ).whole;

  test('wants each word, in any order, and tells the weakest answer', () => {
    expect(answers('nurse money', 'no money for nurses', 'money for a nurse', 'money')).toEqual([
      'form',
      'typed',
      undefined,
    ]);
  });

  test('takes a synonym for a word and for a phrase, and no part of it', () => {
    expect(answers('funding', 'no money')).toEqual(['synonym']);
    expect(answers('general practitioner', 'see your GP')).toEqual(['synonym']);
    expect(answers('GP', 'a general discussion', 'a family affair')).toEqual([
      undefined,
      undefined,
    ]);
    expect(answers('family', 'see your GP')).toEqual([undefined]);
  });

  test('finds a text by its topics, and does not say that it has the word', () => {
    const text = findable('They pay nothing', 'Funding', rules);
    const of = (query: string): string | undefined =>
      answersAmong(indexTexts([text]), query, rules, englishForms).whole[0];
    expect(of('funding')).toBe('synonym');
    expect(of('money')).toBe('synonym');
    expect(of('pay')).toBe('typed');
  });

  test('takes a longer word only where nothing is nearer', () => {
    expect(answers('part', 'participants', 'parties')).toEqual(['begun', 'begun']);
    expect(answers('part', 'participants', 'a part')).toEqual([undefined, 'typed']);
    expect(answers('part', 'participants', 'parts')).toEqual([undefined, 'form']);
  });

  test('answers a query without words with everything', () => {
    expect(answers(' ?! ', 'Anything')).toEqual(['typed']);
  });
});
