import { expect, test } from 'vitest';
import { descendants, parseXml } from '../../../tests/parse-xml.ts';
import { agreedDivided } from './draw.ts';

const words = { id: 'ponds', title: 'Ponds', description: 'Lanes.', divided: 'Divided' };
const lanes = [
  {
    label: 'All',
    findings: [
      { word: 'All', label: 'Water is needed', number: 1 },
      { word: 'Unanimously', label: 'Frogs come', number: 2 },
    ],
  },
];
const forks = [
  {
    question: 'One pond?',
    number: 1,
    sides: [
      [{ word: 'some', label: 'One is enough', number: 1, reasons: ['It is large'] }],
      [{ word: 'others', label: 'Two are needed', number: 1, reasons: [] }],
    ],
    between: 'Yet all have one',
  },
];

const drawn = (width: number, direction: 'ltr' | 'rtl' = 'ltr', divided = forks) =>
  parseXml(agreedDivided(lanes, divided, { ...words, width, direction }));

const having = (svg: ReturnType<typeof drawn>, what: string) =>
  descendants(svg).filter(({ attributes }) => attributes['class']?.split(' ').includes(what));

test('wide, the questions stand beside the lanes; narrow, below them', () => {
  const places = (width: number) =>
    having(drawn(width), 'lane').map(({ attributes }) => [attributes['x'], attributes['y']]);
  expect(places(960)).toEqual([
    ['0', '18'],
    ['502', '18'],
  ]);
  expect(places(320)[1]?.[0]).toBe('0');
  expect(Number(places(320)[1]?.[1])).toBeGreaterThan(100);
});

test('the sides of a question have boxes of one size, and a branch each in and out', () => {
  const [fork] = having(drawn(960), 'fork');
  const boxes = fork?.children.filter(({ name }) => name === 'rect') ?? [];
  expect(boxes.map(({ attributes: { width, height } }) => [width, height])).toEqual([
    ['221', '62'],
    ['221', '62'],
  ]);
  const branches = having(drawn(960), 'branch').map(({ attributes }) => attributes['d']);
  expect(branches.map((path) => path?.match(/M/gu)?.length)).toEqual([2, 2]);
});

test('without a question there are lanes alone, and all of the width is theirs', () => {
  const svg = drawn(960, 'ltr', []);
  expect(having(svg, 'fork')).toEqual([]);
  expect(having(svg, 'lane')).toHaveLength(1);
  expect(descendants(svg).find(({ name }) => name === 'rect')?.attributes['width']).toBe('237');
});

test('from right to left the lanes begin at the right', () => {
  const svg = drawn(960, 'rtl');
  expect(svg.attributes['direction']).toBe('rtl');
  expect(having(svg, 'lane')[0]?.attributes['x']).toBe('960');
});

test('an image has the themes in a line, a lane that says the word for its findings, and what it leaves out', () => {
  const svg = parseXml(
    agreedDivided([{ label: 'All', findings: [{ label: 'Water is needed', number: 1 }] }], [], {
      ...words,
      ...{ width: 600, face: 'image', missing: 'Not here: One' },
      themes: [{ number: 1, label: 'Water' }],
    }),
  );
  expect(
    having(svg, 'theme')
      .flatMap(descendants)
      .map(({ text }) => text),
  ).toContain('Water');
  expect(having(svg, 'word').map(({ text }) => text)).toEqual(['Not here: One']);
});

test('each box has the ground of its theme', () => {
  const tints = having(drawn(960), 'tint').map(({ attributes }) => attributes['data-mark']);
  expect(tints).toEqual(['1', '2', '1', '1']);
});
