import { expect, test } from 'vitest';
import { descendants, parseXml } from '../../../tests/parse-xml.ts';
import { bandMatrix } from './draw.ts';

const words = {
  id: 'held',
  title: 'How widely held',
  description: 'A table of words.',
  joined: 'but',
};
const columns = [{ label: 'R&D', number: 1 }];
const bands = [
  { label: 'All', cells: [[{ id: 'a', word: 'All', label: 'Warm' }]] },
  { label: 'Some', cells: [[{ id: 'b', word: 'some', label: 'Cold & wet' }]] },
];

test('bandMatrix() draws words, marks and a bracket, and no scale', () => {
  const svg = parseXml(bandMatrix(columns, bands, [['a', 'b']], words));
  expect(descendants(svg).map(({ name, text }) => `${name} ${text}`.trim())).toEqual([
    'title How widely held',
    'desc A table of words.',
    'rect',
    'text All',
    'text Some',
    'path',
    'text R&amp;D',
    'g',
    'path',
    'text All',
    'text Warm',
    'g',
    'path',
    'text some',
    'text Cold &amp; wet',
    'path',
    'text but',
  ]);
  const bracket = descendants(svg).at(-2);
  expect(bracket?.attributes).toMatchObject({
    class: 'bracket',
    d: 'M182,45.5H174M182,99.5H174M174,45.5V99.5',
  });
});

test('bandMatrix() read from the right has its columns from the right', () => {
  const svg = parseXml(bandMatrix(columns, bands, [['a', 'b']], { ...words, direction: 'rtl' }));
  const bracket = descendants(svg).at(-2);
  expect(bracket?.attributes['d']).toBe('M248,45.5H256M248,99.5H256M256,45.5V99.5');
  expect(svg.attributes['direction']).toBe('rtl');
});

test('bandMatrix() holds no style attribute, which the security policy of a page would block', () => {
  const svg = parseXml(bandMatrix(columns, bands, [], words));
  expect(descendants(svg).filter(({ attributes }) => 'style' in attributes)).toEqual([]);
});
