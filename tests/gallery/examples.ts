// Invented examples of every kind of drawing, and the cases that are hard to draw. The gallery shows them in
// development; the tests of drawings measure them on a page of the built site.
import { bandMatrix } from '../../src/charts/band-matrix/draw.ts';
import type { DrawingWords } from '../../src/charts/frame.ts';
import { markMatrix } from '../../src/charts/mark-matrix/draw.ts';
import { people } from '../../src/charts/people/draw.ts';
import type { PeopleBlock } from '../../src/charts/people/geometry.ts';
import { shares } from '../../src/charts/shares/draw.ts';
import { slope } from '../../src/charts/slope/draw.ts';
import { textMatrix } from '../../src/charts/text-matrix/draw.ts';
import { timeline } from '../../src/charts/timeline/draw.ts';

/** A drawing with the name of the case that it shows. */
export interface Example {
  name: string;
  svg: string;
}

const LONG = 'Training of new volunteers, care of the catalogue and of all the reading circles';
const UNBROKEN = 'Mobile-library-driving-licence-holders';
const HEBREW = ['ספרייה', 'מתנדבים', 'שעות פתיחה'] as const;

const words = (name: string): DrawingWords => ({
  id: `example-${name.toLowerCase().replaceAll(/[^a-z]+/gu, '-')}`,
  title: name,
  description: `An invented example: ${name}.`,
});

const rightToLeft = (name: string): DrawingWords => ({ ...words(name), direction: 'rtl' });

const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
const percent = (value: number): string => `${value}%`;

/** The same blocks in both forms. */
const peopleOf = (
  name: string,
  blocks: readonly PeopleBlock[],
  of: (name: string) => DrawingWords = words,
): Example[] =>
  (['wide', 'phone'] as const).map((form) => ({
    name: `${name}, ${form}`,
    svg: people(blocks, form, of(`${name}, ${form}`)),
  }));

const counts: Example[] = [
  ...peopleOf('People, one level', [{ label: 'Village', rows: [{ label: 'Small', n: 3 }] }]),
  ...peopleOf('People, none', [{ label: 'Village', rows: [{ label: 'Small', n: 0 }] }]),
  ...peopleOf('People, thirty at one level, and twenty levels', [
    { label: 'Village', rows: [{ label: 'Small', n: 30 }] },
    { label: 'Village', rows: twenty.map((n) => ({ label: `Village ${n}`, n })) },
  ]),
  ...peopleOf('People, long labels on a map and beside it', [
    {
      label: 'Task in the library of the village',
      rows: [
        { label: LONG, n: 8, tile: [0, 0, 1] },
        { label: 'South-West', n: 12, tile: [1, 0, 2] },
      ],
      others: [{ label: 'Yorkshire and the Humber', tile: [1, 1, 1] }],
    },
    { label: 'Task', rows: [{ label: LONG, n: 8 }] },
  ]),
  ...peopleOf(
    'People, right to left',
    [
      { label: HEBREW[0], rows: HEBREW.map((label, n) => ({ label, n: n * 4, tile: [n, 0, 1] })) },
      { label: HEBREW[1], rows: HEBREW.map((label, n) => ({ label, n: n * 4 })) },
    ],
    rightToLeft,
  ),
];

const slopes: Example[] = (['wide', 'phone'] as const).flatMap((form) => [
  {
    name: `Two shares, none and all, ${form}`,
    svg: slope(
      [
        { label: 'None of them', percent: 0 },
        { label: 'All of those who were asked', percent: 100 },
      ],
      form,
      { ...words(`Two shares, none and all, ${form}`), percent },
    ),
  },
  {
    name: `Two shares, right to left, ${form}`,
    svg: slope(
      [
        { label: HEBREW[0], percent: 33.3 },
        { label: HEBREW[1], percent: 66.7 },
      ],
      form,
      { ...rightToLeft(`Two shares, right to left, ${form}`), percent },
    ),
  },
]);

const wordMatrices: Example[] = (['wide', 'slide'] as const).flatMap((form) =>
  ([words, rightToLeft] as const).map((of, index) => ({
    name: `Words, ${['long ones', 'right to left'][index]}, ${form}`,
    svg: textMatrix(
      ['Place', 'Model', 'Who', 'For', 'Against'],
      [
        { label: LONG, remark: 'views differed' },
        { label: HEBREW[2], remark: undefined },
        { label: 'In a word', remark: undefined },
      ].map(({ label, remark }, row) => ({
        ...{ group: row === 0 ? LONG : HEBREW[0], name: label, what: label, remark },
        cells: [[label], row === 0 ? [] : ['the same'], [label, LONG]],
      })),
      form,
      { ...of(`Words, ${index}, ${form}`), none: 'not reported' },
    ),
  })),
);

const sharesOfAWhole: Example[] = [
  {
    name: 'Shares, one row',
    svg: shares([{ label: '2019', percent: 48 }], { ...words('Shares, one row'), percent }),
  },
  {
    name: 'Shares, none and all',
    svg: shares(
      [
        { label: 'None', percent: 0 },
        { label: 'All', percent: 100 },
      ],
      { ...words('Shares, none and all'), percent },
    ),
  },
  {
    name: 'Shares, twenty levels',
    svg: shares(
      twenty.map((n) => ({ label: `${2000 + n}`, percent: n * 5 })),
      { ...words('Shares, twenty levels'), percent },
    ),
  },
  {
    name: 'Shares, long labels',
    svg: shares([{ label: LONG, percent: 33.3 }], { ...words('Shares, long labels'), percent }),
  },
  {
    name: 'Shares, right to left',
    svg: shares(
      HEBREW.map((label, n) => ({ label, percent: n * 40 })),
      { ...rightToLeft('Shares, right to left'), percent },
    ),
  },
];

const mark = (name: string) => ({ name });
const groups = [
  { label: 'Theme 1', number: 1 },
  { label: 'Theme 2', number: 2 },
  { label: 'Theme 3', number: 3 },
];

const marks: Example[] = [
  {
    name: 'Marks, one row',
    svg: markMatrix(
      [{ label: 'Reader 1', cells: [[mark('On rooms')], [], []] }],
      groups,
      words('Marks, one row'),
    ),
  },
  {
    name: 'Marks, none',
    svg: markMatrix([{ label: 'Reader 1', cells: [[], [], []] }], groups, words('Marks, none')),
  },
  {
    name: 'Marks, twenty levels',
    svg: markMatrix(
      twenty.map((n) => ({
        label: `Reader ${n}`,
        cells: [[], Array.from({ length: n % 5 }, () => mark('On rooms')), []],
      })),
      groups,
      words('Marks, twenty levels'),
    ),
  },
  {
    name: 'Marks, long labels and six groups',
    svg: markMatrix(
      [{ label: LONG, cells: Array.from({ length: 6 }, () => [mark('On rooms')]) }],
      Array.from({ length: 6 }, (_, index) => ({ label: `Theme ${index + 1}`, number: index + 1 })),
      words('Marks, long labels and six groups'),
    ),
  },
  {
    name: 'Marks, right to left',
    svg: markMatrix(
      HEBREW.map((label) => ({ label, cells: [[mark(label)], [], [mark(label), mark(label)]] })),
      HEBREW.map((label, index) => ({ label, number: index + 1 })),
      rightToLeft('Marks, right to left'),
    ),
  },
];

const year = String;
const event = (id: number, name: string, from: string, to?: string, loose = false) => ({
  id: `event-${id}`,
  name,
  when: to === undefined ? from : `${from} to ${to}`,
  from,
  to,
  loose,
});

const timelines: Example[] = [
  {
    name: 'Timeline, one row',
    svg: timeline([{ label: 'Library', rows: [event(1, 'Opening', '2019-04-01')] }], {
      ...words('Timeline, one row'),
      year,
    }),
  },
  {
    name: 'Timeline, no exact end',
    svg: timeline(
      [
        { label: 'Library', rows: [event(1, 'Rooms are let', '1990', '2003', true)] },
        { label: 'Study', rows: [] },
      ],
      { ...words('Timeline, no exact end'), year },
    ),
  },
  {
    name: 'Timeline, twenty levels',
    svg: timeline(
      [{ label: 'Library', rows: twenty.map((n) => event(n, `Event ${n}`, String(2000 + n))) }],
      { ...words('Timeline, twenty levels'), year },
    ),
  },
  {
    name: 'Timeline, long labels',
    svg: timeline(
      [{ label: LONG, rows: [event(1, 'The rooms are opened to all villages', '2004', '2009')] }],
      { ...words('Timeline, long labels'), year },
    ),
  },
  {
    name: 'Timeline, right to left',
    svg: timeline(
      [{ label: HEBREW[0], rows: HEBREW.map((name, n) => event(n, name, String(2000 + 5 * n))) }],
      { ...rightToLeft('Timeline, right to left'), year },
    ),
  },
];

const entry = (id: string, label: string) => ({ id, word: 'some volunteers', label });
const columns = [
  { label: 'Theme 1: An open room', number: 1 },
  { label: 'Theme 2: A growing office', number: 2 },
];

const named = (name: string) => ({ ...words(name), joined: 'but' });

const matrices: Example[] = [
  {
    name: 'Words, one row',
    svg: bandMatrix(
      columns,
      [{ label: 'All', cells: [[entry('a', 'The room is open')], []] }],
      [],
      named('Words, one row'),
    ),
  },
  {
    name: 'Words, none',
    svg: bandMatrix(columns, [{ label: 'All', cells: [[], []] }], [], named('Words, none')),
  },
  {
    name: 'Words, twenty levels',
    svg: bandMatrix(
      columns,
      [{ label: 'Some', cells: [[], twenty.map((n) => entry(`e${n}`, `Matter ${n}`))] }],
      [
        ['e2', 'e9'],
        ['e5', 'e12'],
        ['e7', 'e20'],
      ],
      named('Words, twenty levels'),
    ),
  },
  {
    name: 'Words, long labels',
    svg: bandMatrix(
      columns,
      [{ label: LONG, cells: [[entry('a', LONG)], [entry('b', UNBROKEN)]] }],
      [],
      named('Words, long labels'),
    ),
  },
  {
    name: 'Words, right to left',
    svg: bandMatrix(
      HEBREW.slice(0, 2).map((label, index) => ({ label, number: index + 1 })),
      [
        { label: HEBREW[1], cells: [[{ id: 'a', word: HEBREW[0], label: HEBREW[2] }], []] },
        { label: HEBREW[2], cells: [[{ id: 'b', word: HEBREW[0], label: HEBREW[1] }], []] },
      ],
      [['a', 'b']],
      { ...rightToLeft('Words, right to left'), joined: HEBREW[0] },
    ),
  },
];

/** Every example, kind by kind. */
export const examples: readonly { kind: string; examples: readonly Example[] }[] = [
  { kind: 'band-matrix', examples: matrices },
  { kind: 'people', examples: counts },
  { kind: 'slope', examples: slopes },
  { kind: 'text-matrix', examples: wordMatrices },
  { kind: 'mark-matrix', examples: marks },
  { kind: 'shares', examples: sharesOfAWhole },
  { kind: 'timeline', examples: timelines },
];
