import { expect, test } from 'vitest';
import { citedNumbers } from './reference-marks.ts';

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
