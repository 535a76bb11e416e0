import { describe, expect, test } from 'vitest';
import { entriesOf, hasField, hasName, hasNumber } from './printed-reference.ts';

const styles = {
  Vancouver: '1 Márton-Ash É, Berg AB. Gardens at night. Soil 2021;11:102–23.',
  IEEE: '[1] É. Márton-Ash and A. B. Berg, "Gardens at night," Soil, vol. 11, pp. 102–23, 2021.',
  APA: 'Márton-Ash, É., & Berg, A. B. (2021). Gardens at night. Soil, 11, 102–23.',
  Harvard: 'Márton-Ash, É. and Berg, A.B. (2021) ‘Gardens at Night’, Soil, 11, pp. 102–23.',
};

describe.each(Object.entries(styles))('an entry in the style %s', (_style, entry) => {
  test.each(['Gardens at night', 'Soil', '11', '2021', '102–23'])('has %j', (field) => {
    expect(hasField(entry, field)).toBe(true);
  });

  test.each([
    { family: 'Berg', given: 'AB' },
    { family: 'Berg', given: 'Anna Beate' },
    { family: 'Márton-Ash', given: 'É' },
    { family: 'Berg' },
  ])('has the name %j', (name) => {
    expect(hasName(entry, name)).toBe(true);
  });

  test('has neither another title, year nor name', () => {
    expect(hasField(entry, 'Gardens at noon')).toBe(false);
    expect(hasField(entry, '2012')).toBe(false);
    expect(hasName(entry, { family: 'Burg', given: 'AB' })).toBe(false);
    expect(hasName(entry, { family: 'Berg', given: 'CD' })).toBe(false);
  });

  test('has its number, or is in a list without numbers', () => {
    expect(hasNumber([entry], entry, 1)).toBe(true);
  });
});

test('a numbered list whose lines are broken has an entry at each next number', () => {
  expect(entriesOf(['1. Ash E. Gardens', 'at night. 2021.', '2. Berg A. Soil.'])).toEqual([
    '1. Ash E. Gardens at night. 2021.',
    '2. Berg A. Soil.',
  ]);
  expect(entriesOf(['Ash, E. (2021)', 'Berg, A. (2019)'])).toEqual([
    'Ash, E. (2021)',
    'Berg, A. (2019)',
  ]);
});

test('an entry at another number has not its own', () => {
  const entries = ['1 Ash', '3 Berg', '2 Cole', '4 Dahl', '5 Ek'];
  expect(hasNumber(entries, '3 Berg', 2)).toBe(false);
});
