import { describe, expect, test } from 'vitest';
import { endsInTotal, rowHas, sentenceCounts, sentenceHas } from './verify-table.ts';

describe('a row of a table', () => {
  test.each([
    ['a number', 'Over 40 years 12'],
    ['a number and a per cent', 'Over 40 years 12 (63%)'],
    ['a per cent without its sign', 'Over 40 years 12 (63.2)'],
    ['a space before the sign', 'Over 40 years 12 (63 %)'],
    ['cells set apart by bars', 'Over 40 years | 12 | 63%'],
    ['a colon', 'Over 40 years: 12'],
  ])('has its label and number with %s', (_style, row) => {
    expect(rowHas(row, 'Over 40 years', 12)).toBe(true);
  });

  test.each([
    ['another number', 'Over 40 years 13 (63%)'],
    ['a longer number', 'Over 40 years 112'],
    ['a longer label', 'Women over 40 years 12'],
    ['another column', 'Over 40 years 5 7 12'],
    ['no number', 'Over 40 years'],
    ['a number that belongs to the label', 'Over 40 years 12 5'],
  ])('has them not with %s', (_style, row) => {
    expect(rowHas(row, 'Over 40 years', 12)).toBe(false);
  });

  test('has the per cent that is given, and no other', () => {
    expect(rowHas('Over 40 years 12 (63%)', 'Over 40 years', 12, '63%')).toBe(true);
    expect(rowHas('Over 40 years 12 (64%)', 'Over 40 years', 12, '63%')).toBe(false);
    expect(rowHas('Over 40 years 12', 'Over 40 years', 12, '63%')).toBe(false);
  });
});

test.each([
  ['Total 19', true],
  ['All participants 19 (100%)', true],
  ['Characteristic (n = 19)', true],
  ['N=19', true],
  ['Total 119', false],
  ['Total 19 (90%)', false],
])('a table whose row is %j has the total 19: %s', (row, has) => {
  expect(endsInTotal(row, 19)).toBe(has);
});

describe('a sentence that counts participants instead of a table', () => {
  test.each([
    ['We spoke with 19 people (12 women and 7 men).', true],
    ['Women (n = 12) and men (n = 7) took part.', true],
    ['Twelve groups: women: 12.', true],
    ['There were 12 older women.', true],
    ['There were 112 women.', false],
    ['There were 12 womenfolk.', false],
    ['Women were 12% of all.', false],
  ])('%j has 12 women: %s', (sentence, has) => {
    expect(sentenceHas(sentence, 'Women', 12)).toBe(has);
  });

  test.each([
    ['We spoke with 19 people (12 women and 7 men).', true],
    ['We spoke with 19.5 people.', false],
    ['We spoke with 1,019 people.', false],
    ['We spoke with 19% of them.', false],
  ])('%j counts 19: %s', (sentence, has) => {
    expect(sentenceCounts(sentence, 19)).toBe(has);
  });
});
