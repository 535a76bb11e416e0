import { expect, test } from 'vitest';
import { evidenceOf, printedExtent } from './evidence.ts';
import type { Finding } from '../schema/finding.ts';

const at = (paragraph: number) => ({ section: 'findings', paragraph, starts: 'Some' });

const finding = {
  id: 'bread-rises',
  label: 'Bread was said to rise',
  statement: 'Bread was said to rise.',
  about: 'bakers',
  extent: { printed: null, band: 'not-stated' },
  passage: at(1),
  elsewhere: [
    { id: 'bread-in-abstract', passage: at(2), printed: 'most bakers' },
    { passage: at(3), printed: null },
  ],
} as unknown as Finding;

test('evidenceOf() has a finding, the places of it that have an id with their own extent, and the passages', () => {
  const found = evidenceOf([finding], [{ id: 'recipe', label: 'The recipe', passage: at(4) }]);
  expect(
    found.map(({ id, label, passage, printed, finding: of }) => [
      id,
      label,
      passage.paragraph,
      printed,
      of?.id,
    ]),
  ).toEqual([
    ['bread-rises', 'Bread was said to rise', 1, null, 'bread-rises'],
    ['bread-in-abstract', 'Bread was said to rise', 2, 'most bakers', 'bread-rises'],
    ['recipe', 'The recipe', 4, undefined, undefined],
  ]);
});

test.each([
  [{ printed: 'most bakers', band: 'most' }, 'most bakers'],
  [{ printed: null, band: 'not-stated' }, null],
  [{ printed: 'many ovens' }, 'many ovens'],
  [{ printed: null }, undefined],
  [undefined, undefined],
])('the extent of %j is %j', (extent, expected) => {
  expect(printedExtent({ extent })).toBe(expected);
});
