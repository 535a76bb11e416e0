// Invented examples of every kind of drawing, and the cases that are hard to draw. The gallery shows them in
// development; the tests of drawings measure them on a page of the built site.
import { agreedDivided } from '../../src/charts/agreed-divided/draw.ts';
import { barTable } from '../../src/charts/bar-table/draw.ts';
import type { DrawingWords } from '../../src/charts/frame.ts';
import { markMatrix } from '../../src/charts/mark-matrix/draw.ts';
import { shares } from '../../src/charts/shares/draw.ts';
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

const counts: Example[] = [
  {
    name: 'Counts, one row',
    svg: barTable([{ label: 'Village', rows: [{ label: 'Small', n: 3 }] }], {
      ...words('Counts, one row'),
      total: 12,
    }),
  },
  {
    name: 'Counts, none',
    svg: barTable([{ label: 'Village', rows: [{ label: 'Small', n: 0 }] }], {
      ...words('Counts, none'),
      total: 12,
    }),
  },
  {
    name: 'Counts, twenty levels',
    svg: barTable([{ label: 'Village', rows: twenty.map((n) => ({ label: `Village ${n}`, n })) }], {
      ...words('Counts, twenty levels'),
      total: 20,
    }),
  },
  {
    name: 'Counts, long labels',
    svg: barTable(
      [
        {
          label: 'Task in the library of the village',
          rows: [
            { label: LONG, n: 8 },
            { label: UNBROKEN, n: 4 },
          ],
        },
      ],
      { ...words('Counts, long labels'), total: 12 },
    ),
  },
  {
    name: 'Counts, right to left',
    svg: barTable([{ label: HEBREW[0], rows: HEBREW.map((label, n) => ({ label, n: n * 4 })) }], {
      ...rightToLeft('Counts, right to left'),
      total: 12,
    }),
  },
];

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

const found = (label: string, number = 1) => ({ word: 'Some gardeners', label, number });

const drawnWide = (name: string) => ({
  ...words(name),
  width: 960,
  divided: 'Where views differed',
});

const fork = (sides: number, label: string) => ({
  question: 'One pond for all?',
  number: 2,
  sides: Array.from({ length: sides }, () => [{ ...found(label, 2), reasons: [label] }]),
  between: 'Yet most have a pond',
});

const agreed: Example[] = [
  {
    name: 'Agreed, nothing divided',
    svg: agreedDivided(
      [{ label: 'All', findings: [found('The room is open')] }],
      [],
      drawnWide('Agreed, nothing divided'),
    ),
  },
  {
    name: 'Agreed, twenty and two forks',
    svg: agreedDivided(
      [{ label: 'Some', findings: twenty.map((n) => found(`Matter ${n}`)) }],
      [fork(2, 'A pond is enough'), fork(3, 'No pond')],
      drawnWide('Agreed, twenty and two forks'),
    ),
  },
  {
    name: 'Agreed, long labels on a phone',
    svg: agreedDivided([{ label: LONG, findings: [found(LONG)] }], [fork(2, LONG)], {
      ...drawnWide('Agreed, long labels on a phone'),
      width: 320,
    }),
  },
  {
    name: 'Agreed, right to left',
    svg: agreedDivided(
      [{ label: HEBREW[0], findings: [found(HEBREW[1]), found(HEBREW[2])] }],
      [{ ...fork(2, HEBREW[1]), question: HEBREW[2], between: HEBREW[0] }],
      { ...rightToLeft('Agreed, right to left'), width: 960, divided: HEBREW[0] },
    ),
  },
];

/** Every example, kind by kind. */
export const examples: readonly { kind: string; examples: readonly Example[] }[] = [
  { kind: 'agreed-divided', examples: agreed },
  { kind: 'bar-table', examples: counts },
  { kind: 'mark-matrix', examples: marks },
  { kind: 'shares', examples: sharesOfAWhole },
  { kind: 'timeline', examples: timelines },
];
