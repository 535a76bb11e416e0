import { expect, test } from 'vitest';
import { descendants, parseXml } from '../../../tests/parse-xml.ts';
import { retold, type RetoldWords } from './draw.ts';

const sections = [
  {
    label: 'A & B',
    theme: 2,
    cells: [
      { holds: 'findings', quoted: false, again: 'Told again' },
      { holds: 'quotation', quoted: true },
      { holds: 'nothing', quoted: false },
    ],
  },
] as const;
const retellings = [{ from: 0, to: 2, label: 'Time', lines: ['A: ‘most’'], href: '#time' }];

const drawn = (more: Partial<RetoldWords> = {}) =>
  descendants(
    parseXml(
      retold(sections, retellings, {
        id: 'r',
        title: 'T',
        description: 'D',
        quotationMark: '“',
        form: 'wide',
        ...more,
      }),
    ),
  );

test.each(['wide', 'phone'] as const)(
  '%s, a paragraph is a cell that says what it holds',
  (form) => {
    const cells = drawn({ form }).filter(({ attributes }) =>
      attributes['class']?.startsWith('cell'),
    );
    expect(
      cells.map(({ attributes }) => [
        attributes['class'],
        attributes['data-mark'],
        attributes['fill-opacity'],
      ]),
    ).toEqual([
      ['cell mark', '2', undefined],
      ['cell mark', '2', '.3'],
      ['cell line-rule', undefined, undefined],
    ]);
  },
);

test('an arc tells what it joins, and is a link where it has an address', () => {
  const elements = drawn();
  expect(elements.some(({ text }) => text === 'Time. A: ‘most’')).toBe(true);
  expect(elements.find(({ name }) => name === 'a')?.attributes['href']).toBe('#time');
});

test('an arc bends upwards, whichever way the text runs', () => {
  const arc = (direction?: 'rtl') =>
    drawn({ direction }).find(({ attributes }) => attributes['d']?.includes('A'))?.attributes['d'];
  expect(arc()).toMatch(/ 0 0 1 /u);
  expect(arc('rtl')).toMatch(/ 0 0 0 /u);
});

test('what would be markup is drawn as text, and nothing has a style attribute', () => {
  expect(drawn().some(({ text }) => text === 'A &amp; B')).toBe(true);
  expect(drawn().filter(({ attributes }) => 'style' in attributes)).toEqual([]);
});
