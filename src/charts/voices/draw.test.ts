import { expect, test } from 'vitest';
import { descendants, parseXml } from '../../../tests/parse-xml.ts';
import { voices } from './draw.ts';

const rows = [
  {
    label: 'R & D',
    cells: [[{ name: 'Ada', opening: 'A < B', by: 'Ada', href: '/?a=1&b="2"' }], []],
  },
];
const themes = [1, 2].map((number) => ({
  number,
  numbered: `Theme ${number}`,
  label: `Rooms ${number}`,
}));

const drawn = (form: 'phone' | 'wide', of = themes) =>
  descendants(parseXml(voices(rows, of, { id: 'v', title: 'T', description: 'D', form })));

test.each(['phone', 'wide'] as const)(
  '%s, an entry is a link with the mark of its theme',
  (form) => {
    const links = drawn(form).filter(({ name }) => name === 'a');
    expect(links.map(({ attributes }) => attributes['href'])).toEqual([
      '/?a=1&amp;b=&quot;2&quot;',
    ]);
    expect(
      links.flatMap(descendants).find(({ attributes }) => attributes['class'] === 'mark')
        ?.attributes['data-mark'],
    ).toBe('1');
  },
);

test('first words are in the face of those who speak, and what would be markup is text', () => {
  const opening = drawn('wide').find(({ attributes }) => attributes['class'] === 'opening ink');
  expect(opening?.attributes['font-family']).toBe('serif');
  expect(opening?.text).toBe('A &lt; B …');
  expect(drawn('wide').some(({ text }) => text === 'R &amp; D')).toBe(true);
});

test('more themes than have room side by side are drawn below one another', () => {
  const many = Array.from({ length: 6 }, (_, index) => ({
    number: index + 1,
    numbered: '',
    label: `Rooms ${index}`,
  }));
  const svg = voices(rows, many, { id: 'v', title: 'T', description: 'D', form: 'wide' });
  expect(parseXml(svg).attributes['width']).toBe('320');
});

test('no element has a style attribute, which the security policy of a page would block', () => {
  expect(drawn('wide').filter(({ attributes }) => 'style' in attributes)).toEqual([]);
});
