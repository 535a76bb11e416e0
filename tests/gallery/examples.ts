// Invented examples of every kind of drawing, and the cases that are hard to draw. The gallery shows them in
// development; the tests of drawings measure them on a page of the built site.
import { agreedDivided } from '../../src/charts/agreed-divided/draw.ts';
import type { DrawingWords } from '../../src/charts/frame.ts';
import { people } from '../../src/charts/people/draw.ts';
import type { PeopleBlock } from '../../src/charts/people/geometry.ts';
import { method } from '../../src/charts/method/draw.ts';
import type { Stage } from '../../src/charts/method/stages.ts';
import { retold } from '../../src/charts/retold/draw.ts';
import { shares } from '../../src/charts/shares/draw.ts';
import { slope } from '../../src/charts/slope/draw.ts';
import { textMatrix } from '../../src/charts/text-matrix/draw.ts';
import { timeline } from '../../src/charts/timeline/draw.ts';
import { voices } from '../../src/charts/voices/draw.ts';

/** A drawing with the name of the case that it shows. */
export interface Example {
  name: string;
  svg: string;
  /** The same from left to right, where it is read from right to left. */
  mirror?: string | undefined;
  /** Whether it is for an image, whose faces are narrower. */
  image?: boolean;
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

/** The drawing from left to right of one that is not. */
const mirrorOf = <Words extends DrawingWords>(
  own: Words,
  draw: (words: Words) => string,
): string | undefined =>
  own.direction === 'rtl' ? draw({ ...own, direction: undefined }) : undefined;

/** A case that is read from right to left. */
const rtlOf = (name: string, draw: (words: DrawingWords) => string): Example => {
  const own = rightToLeft(name);
  return { name, svg: draw(own), mirror: mirrorOf(own, draw) };
};

const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
const percent = (value: number): string => `${value}%`;

/** The same blocks in both forms. */
const peopleOf = (
  name: string,
  blocks: readonly PeopleBlock[],
  of: (name: string) => DrawingWords = words,
): Example[] =>
  (['wide', 'phone', 'slide', 'post'] as const).map((form) => {
    const own = of(`${name}, ${form}`);
    return {
      name: own.title,
      svg: people(blocks, form, own),
      mirror: mirrorOf(own, (ltr) => people(blocks, form, ltr)),
      image: form === 'slide' || form === 'post',
    };
  });

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

const slopes: Example[] = (['wide', 'phone', 'post'] as const).flatMap((form) => [
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
  rtlOf(`Two shares, right to left, ${form}`, (own) =>
    slope(
      [
        { label: HEBREW[0], percent: 33.3 },
        { label: HEBREW[1], percent: 66.7 },
      ],
      form,
      { ...own, percent },
    ),
  ),
]);

/** The hard cases of a matrix of words, with a long text and an everyday one. */
const wordMatrix = (long: string, word: string, of: DrawingWords): string =>
  textMatrix(
    [word, word, word, word, word],
    [long, word, word].map((label, row) => ({
      ...{ group: row === 0 ? long : word, name: label, what: label },
      remark: row === 0 ? word : undefined,
      cells: [[label], row === 0 ? [] : [word], [label, long]],
    })),
    { ...of, none: word },
  );

const wordMatrices: Example[] = [
  {
    name: 'Words, long ones',
    svg: wordMatrix(LONG, 'In a word', words('Words, long ones')),
  },
  {
    name: 'Words, eight models of which views differed',
    svg: textMatrix(
      ['Place', 'Model', 'Who', 'In favour', 'Against'],
      twenty.slice(0, 8).map((n) => ({
        ...{ group: `Place ${Math.ceil(n / 3)}`, name: `Model ${n}`, what: LONG },
        remark: n % 2 === 0 ? 'Views differed' : undefined,
        cells: [['some wanted it', 'others did not'], n > 4 ? ['together'] : [], [LONG]],
      })),
      {
        ...words('Words, eight models of which views differed'),
        none: 'not reported',
        stress: (paragraph) => paragraph.indexOf(' '),
      },
    ),
  },
  rtlOf('Words, right to left', (own) => wordMatrix(HEBREW.join(' '), HEBREW[0], own)),
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
  rtlOf('Shares, right to left', (own) =>
    shares(
      HEBREW.map((label, n) => ({ label, percent: n * 40 })),
      { ...own, percent },
    ),
  ),
];

/** The forms of a drawing: for phones, for wide pages, and for an image as narrow and as wide as they come. */
const FORMS = [
  ['phone', undefined],
  ['wide', undefined],
  ['image', 640],
  ['image', 1240],
] as const;

/** A case in all forms of its drawing. */
const inAllForms = (
  name: string,
  draw: (
    words: DrawingWords & { form: 'phone' | 'wide' | 'image'; width: number | undefined },
  ) => string,
  direction?: 'rtl',
): Example[] =>
  FORMS.map(([form, width]) => {
    const named = `${name}, ${form}${width === undefined ? '' : ` ${width}`}`;
    const own = { ...words(named), direction, form, width };
    return { name: named, svg: draw(own), mirror: mirrorOf(own, draw), image: form === 'image' };
  });

const themesOf = (count: number, label: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    numbered: `Theme ${index + 1}`,
    label: label(index + 1),
  }));

const said = (by: string, opening?: string) => ({ name: by, by, opening });

const voiceExamples: Example[] = [
  ...inAllForms('Voices, one row', (own) =>
    voices(
      [
        {
          label: 'Readers',
          cells: [[said('Reader 1 · On rooms', 'I come for the quiet')], [], []],
        },
      ],
      themesOf(3, (number) => `Rooms ${number}`),
      own,
    ),
  ),
  ...inAllForms('Voices, thirty speakers', (own) =>
    voices(
      Array.from({ length: 30 }, (_, index) => ({
        label: `Reader ${index}`,
        cells: [
          [said(`Reader ${index}`, 'I come')],
          Array.from({ length: index % 3 }, () => said(`Reader ${index} · On rooms`)),
        ],
      })),
      themesOf(2, (number) => `Rooms ${number}`),
      own,
    ),
  ),
  ...inAllForms('Voices, twelve themes', (own) =>
    voices(
      [{ label: LONG, cells: themesOf(12, String).map(() => [said('Reader 1', 'I come')]) }],
      themesOf(12, (number) => `Rooms ${number}`),
      own,
    ),
  ),
  ...inAllForms('Voices, long labels', (own) =>
    voices(
      [{ label: LONG, cells: [[said(LONG, LONG)], [said(UNBROKEN, UNBROKEN)]] }],
      themesOf(2, () => LONG),
      own,
    ),
  ),
  ...inAllForms(
    'Voices, right to left',
    (own) =>
      voices(
        HEBREW.map((label) => ({ label, cells: [[said(label, label)], [], [said(label)]] })),
        themesOf(3, (number) => HEBREW[number - 1] ?? ''),
        own,
      ),
    'rtl',
  ),
];

const event = (id: number, name: string, from: string, to?: string, approximate = false) => ({
  id: `event-${id}`,
  name,
  when: to === undefined ? from : `${from} to ${to}`,
  from,
  to,
  approximate,
  labelled: true,
});

const lane = (label: string, rows: ReturnType<typeof event>[], enlarged = false) => ({
  label,
  rows,
  enlarged,
});

const noFocus = { focus: { stressed: [] } };

const timelines: Example[] = [
  ...inAllForms('Timeline, one row', (own) =>
    timeline([lane('Library', [event(1, 'Opening', '2019-04-01')])], { ...own, ...noFocus }),
  ),
  ...inAllForms('Timeline, no exact end and no entry', (own) =>
    timeline(
      [lane('Library', [event(1, 'Rooms are let', '1990', '2003', true)]), lane('Study', [])],
      {
        ...own,
        ...noFocus,
      },
    ),
  ),
  ...inAllForms('Timeline, none', (own) => timeline([lane('Library', [])], { ...own, ...noFocus })),
  ...inAllForms('Timeline, twenty levels', (own) =>
    timeline(
      [
        lane(
          'Library',
          twenty.map((n) => event(n, `Event ${n}`, String(2000 + n))),
        ),
      ],
      {
        ...own,
        focus: { stressed: ['event-4', 'event-5'] },
      },
    ),
  ),
  ...inAllForms('Timeline, long labels, all in one year', (own) =>
    timeline(
      [
        lane(
          LONG,
          [1, 2, 3].map((n) => event(n, `The rooms are open to village ${n}`, '2004')),
        ),
        lane(
          'Study',
          [4, 5, 6, 7].map((n) => event(n, `Asking ${n}`, `2004-06-0${n}`)),
          true,
        ),
      ],
      { ...own, focus: { window: 'event-5', stressed: ['event-1'] } },
    ),
  ),
  ...inAllForms(
    'Timeline, right to left',
    (own) =>
      timeline(
        [
          lane(
            HEBREW[0],
            HEBREW.map((name, n) => event(n, name, String(2000 + 5 * n))),
          ),
          lane(HEBREW[1], [event(9, HEBREW[2], '2009-03', '2009-08')], true),
        ],
        { ...own, focus: { window: 'event-9', stressed: [] } },
      ),
    'rtl',
  ),
];

const stage = (heading: string, shape: Stage['shape'], notes: string[] = []): Stage => ({
  heading,
  summary: heading,
  notes,
  shape,
});

const stagesOf = (text: string, people: number, dots: number, themes: number): Stage[] => [
  stage(text, { kind: 'people', counted: people, leftOut: { number: 2, reason: text } }, [text]),
  stage(text, { kind: 'range', least: 0.5, middle: 20, most: 1200, unit: 'minutes' }, [text]),
  stage(text, { kind: 'dots', number: dots }, [text]),
  stage(text, { kind: 'narrowing' }, [text, text]),
  stage(text, {
    kind: 'themes',
    themes: themesOf(themes, () => text),
  }),
];

const methods: Example[] = [
  ...inAllForms('Method, one stage', (own) =>
    method([stage('Asking', { kind: 'people', counted: 1 })], own),
  ),
  ...inAllForms('Method, many people, dots and themes', (own) =>
    method(stagesOf('Asking', 240, 2400, 12), { ...own, feedback: 'Back to all' }),
  ),
  ...inAllForms('Method, long labels', (own) =>
    method(stagesOf(LONG, 6, 3, 2), { ...own, feedback: LONG }),
  ),
  ...inAllForms(
    'Method, right to left',
    (own) => method(stagesOf(HEBREW[2], 6, 60, 3), { ...own, feedback: HEBREW[1] }),
    'rtl',
  ),
];

const cells = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    holds: (['nothing', 'findings', 'quotation'] as const)[index % 3] ?? 'nothing',
    quoted: index % 3 === 2,
    again: index % 3 === 1 ? 'Told again' : undefined,
  }));

const arc = (from: number, to: number, label: string) => ({
  from,
  to,
  label,
  lines: [label, label],
});

const strips: Example[] = [
  ...inAllForms('Told twice, nothing', (own) =>
    retold([{ label: 'Abstract', cells: cells(2) }], [], { ...own, quotationMark: '“' }),
  ),
  ...inAllForms('Told twice, many sections and arcs', (own) =>
    retold(
      Array.from({ length: 14 }, (_, index) => ({
        label: `Section ${index}`,
        theme: index % 4 === 0 ? index / 4 + 1 : undefined,
        cells: cells(1 + (index % 5)),
      })),
      twenty.slice(0, 7).map((n) => arc(n, n + 12, `Matter ${n}`)),
      { ...own, quotationMark: '“' },
    ),
  ),
  ...inAllForms('Told twice, long labels', (own) =>
    retold([{ label: 'Abstract', cells: cells(9) }], [arc(0, 8, LONG), arc(1, 7, UNBROKEN)], {
      ...own,
      quotationMark: '“',
    }),
  ),
  ...inAllForms(
    'Told twice, right to left',
    (own) =>
      retold(
        HEBREW.map((label, index) => ({ label, theme: index + 1, cells: cells(4) })),
        [arc(1, 9, HEBREW[0])],
        { ...own, quotationMark: '”' },
      ),
    'rtl',
  ),
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
  ...[320, 768, 960, 1280].map((width) => ({
    name: `Agreed, twelve themes at ${width}`,
    svg: agreedDivided(
      ['All', 'Most'].map((label) => ({
        label,
        findings: themesOf(12, String).map(({ number }) => found(`The rooms are open`, number)),
      })),
      [fork(2, UNBROKEN)],
      {
        ...drawnWide(`Agreed, twelve themes at ${width}`),
        width,
        themes: themesOf(12, (number) => `Rooms that are open ${number}`),
        missing: `Not here: ${LONG}`,
      },
    ),
  })),
  rtlOf('Agreed, right to left', (own) =>
    agreedDivided(
      [{ label: HEBREW[0], findings: [found(HEBREW[1]), found(HEBREW[2])] }],
      [{ ...fork(2, HEBREW[1]), question: HEBREW[2], between: HEBREW[0] }],
      { ...own, width: 960, divided: HEBREW[0] },
    ),
  ),
];

/** Every example, kind by kind. */
export const examples: readonly { kind: string; examples: readonly Example[] }[] = [
  { kind: 'agreed-divided', examples: agreed },
  { kind: 'people', examples: counts },
  { kind: 'slope', examples: slopes },
  { kind: 'text-matrix', examples: wordMatrices },
  { kind: 'method', examples: methods },
  { kind: 'retold', examples: strips },
  { kind: 'shares', examples: sharesOfAWhole },
  { kind: 'timeline', examples: timelines },
  { kind: 'voices', examples: voiceExamples },
];
