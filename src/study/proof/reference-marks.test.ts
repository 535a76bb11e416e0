import { expect, test } from 'vitest';
import type { Reference } from '../schema/reference.ts';
import { citedByName, citedNumbers, markStyleOf } from './reference-marks.ts';

test.each([
  ['of people.^{1 2} Although', [1, 2]],
  ['overshadowing).^{8–10} Perceptions', [8, 9, 10]],
  ['gardens.^{9–12 23} These', [9, 10, 11, 12, 23]],
  ['drugs.⁸⁻¹⁰', [8, 9, 10]],
  ['guidelines,²⁰ citing', [20]],
  ['see table 1).²²', [22]],
  ['no mark, 48% in 2019', []],
])('citedNumbers(%j) is %j', (text, numbers) => {
  expect(citedNumbers(text)).toEqual(numbers);
});

test.each([
  ['of people [9], [10]. Although', [9, 10]],
  ['of people [9, 10]. Although', [9, 10]],
  ['of people [9]–[12]. Although', [9, 10, 11, 12]],
  ['of people [9–12, 23]. Although', [9, 10, 11, 12, 23]],
  ['They [the beans] come', []],
])('citedNumbers(%j) in brackets is %j', (text, numbers) => {
  expect(citedNumbers(text, 'bracketed')).toEqual(numbers);
});

const reference = (family: string, year: number): Reference => ({
  id: family.toLowerCase(),
  type: 'book',
  title: 'Beans',
  author: [{ family, given: 'A' }],
  issued: { 'date-parts': [[year]] },
});

test.each([
  ['Beans are late (Ash 2021).', [1]],
  ['Beans are late (Ash & Berg, 2021; Cole et al., 2019).', [1, 2]],
  ['Ash and Berg (2021) say so.', [1]],
  ['Beans are late (Cole 2019; Ash 2021).', [2, 1]],
  ['Ash waited. In 2021 nothing came.', []],
  ['Beans are late (Ashley 2021).', []],
])('citedByName(%j) is %j', (text, numbers) => {
  const list = [reference('Ash', 2021), reference('Cole', 2019)];
  expect(citedByName(text, list).map(({ number }) => number)).toEqual(numbers);
});

test('the style of marks is that of the text', () => {
  expect(markStyleOf('late.^{1}')).toBe('raised');
  expect(markStyleOf('late [1].')).toBe('bracketed');
  expect(markStyleOf('late (Ash 2021).')).toBe('author-date');
});
