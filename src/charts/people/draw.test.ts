import { expect, test } from 'vitest';
import { descendants, parseXml } from '../../../tests/parse-xml.ts';
import { people } from './draw.ts';

const words = { id: 'who', title: 'Who', description: 'Two levels.' };
const blocks = [
  {
    label: 'Trade',
    rows: [
      { label: 'Baker & cook', n: 2 },
      { label: 'Smith', n: 1 },
    ],
  },
];

const rowsOf = (svg: string) =>
  descendants(parseXml(svg))
    .filter(({ attributes }) => attributes['class'] === 'row')
    .map(({ children }) => ({
      texts: children.filter(({ name }) => name === 'text').map(({ text }) => text),
      squares: children
        .filter(({ name }) => name === 'rect')
        .map(({ attributes }) => attributes['x']),
    }));

test('each level has its name, its number and its squares', () => {
  expect(rowsOf(people(blocks, 'phone', words))).toEqual([
    { texts: ['Baker &amp; cook', '2'], squares: ['0', '17'] },
    { texts: ['Smith', '1'], squares: ['0'] },
  ]);
});

test('read from the right, squares begin on the right', () => {
  expect(rowsOf(people(blocks, 'phone', { ...words, direction: 'rtl' }))[0]?.squares).toEqual([
    '306',
    '289',
  ]);
});
