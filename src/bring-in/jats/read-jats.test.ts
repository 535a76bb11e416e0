// The files are invented, each in the dialect of a publisher. None of them was published.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DraftArticle } from '../draft.ts';
import { readJats } from './read-jats.ts';

const folder = join(import.meta.dirname, '../../../tests/fixtures/jats');

function read(dialect: string): DraftArticle {
  const article = readJats(readFileSync(join(folder, `${dialect}.xml`), 'utf8'));
  if (article === undefined) throw new Error(`${dialect}.xml is no JATS.`);
  return article;
}

const quotationsOf = ({ sections }: DraftArticle) =>
  sections.flatMap(({ lines }) => lines).flatMap(({ quotation }) => quotation ?? []);

/** The running text of a section. */
const textOf = ({ sections }: DraftArticle, section: string): string[] | undefined =>
  sections.find(({ id }) => id === section)?.lines.map(({ text }) => text);

test('readJats() reads the record of an article of PLOS', () => {
  expect(read('plos').record).toEqual({
    language: 'en',
    title: 'Beans in May: A Qualitative Study of Phaseolus Growers',
    authors: [
      {
        given: 'Lou T.',
        family: 'Marsh',
        orcid: '0000-0002-1825-0097',
        affiliations: ['School of Gardening, Exeter, United Kingdom'],
      },
      {
        given: 'Ann',
        family: 'Fell',
        affiliations: ['School of Gardening, Exeter, United Kingdom'],
      },
    ],
    journal: 'PLANT ONE',
    year: 2019,
    volume: '14',
    issue: '6',
    pages: 'e0001',
    doi: '10.1371/journal.soil.0001',
    received: '2019-02-03',
    accepted: '2019-05-01',
    copyright: '© 2019 Marsh, Fell',
    licence: {
      name: 'CC BY 4.0',
      spdx: 'CC-BY-4.0',
      url: 'http://creativecommons.org/licenses/by/4.0/',
    },
  });
});

test.each([
  ['bmc', ['Department of Bees, University of Wax, Bath, UK', 'Hive Trust, Bath, UK'], 'CC-BY-4.0'],
  ['elife', ['Department of Ponds, University of Wells, Wells, United Kingdom'], 'CC-BY-4.0'],
  ['bmj', ['Institute of Peat, University of Loam, London, UK'], 'CC-BY-NC-4.0'],
  ['pmc', ['Institute of Paths, York, UK'], 'CC-BY-2.0'],
])(
  'readJats() reads affiliations and licence in the dialect of %s',
  (dialect, affiliations, spdx) => {
    const { authors, licence } = read(dialect).record;
    expect([authors[0]?.affiliations, licence?.spdx]).toEqual([affiliations, spdx]);
  },
);

test.each([
  ['plos', 'introduction', ['Beans need time^{1, 2}. They also need water^{1-3}.']],
  ['bmc', 'background', ['Bees live on roofs^{1, 2}. Keepers visit them^{1-3}.']],
  [
    'elife',
    'introduction',
    ['Ponds are old (Frog and Toad, 2001^{1}). Newt (2009)^{2} counted them.'],
  ],
  ['bmj', 'introduction', ['Compost is warm.^{1, 2} It is turned twice a year.^{1, 2, 3}']],
  ['pmc', 'text', ['Paths have edges^{1, 2}. Edges fray.']],
])('readJats() reads the numbers of references in the dialect of %s', (dialect, section, text) => {
  expect(textOf(read(dialect), section)).toEqual(text);
});

test.each([
  ['plos', [['You put them in and then you wait and look.', 'Grower 2']]],
  [
    'bmc',
    [
      ['It shook like jelly.', 'Keeper 8'],
      ['I never looked down, not once.', 'Keeper 3'],
      ['She said they drank from her pool.', 'Keeper 5'],
      ['Keeper 6: They drink there.\nK7: Every day.', 'Group of the roofs'],
      ['Interviewer: And there?\nKeeper 6: Not one.', 'Group of the balconies'],
    ],
  ],
  ['elife', [['It is the only quiet I have.', 'Pond owner 4']]],
  [
    'bmj',
    [
      ['You can feel it through your boots.', 'Worker 1'],
      ['Well … you get used to it.', 'Worker 7'],
    ],
  ],
  ['pmc', []],
])(
  'readJats() finds the set-off quotations and their labels in the dialect of %s',
  (dialect, all) => {
    expect(quotationsOf(read(dialect)).map(({ text, speaker }) => [text, speaker])).toEqual(all);
  },
);

test('readJats() gives each turn of a dialogue a line, and names those who speak in it', () => {
  expect(
    quotationsOf(read('bmc')).flatMap(({ turns, text }) => (turns ? [[turns, text]] : [])),
  ).toEqual([
    [['Keeper 6', 'K7'], 'Keeper 6: They drink there.\nK7: Every day.'],
    [['Interviewer', 'Keeper 6'], 'Interviewer: And there?\nKeeper 6: Not one.'],
  ]);
});

test('readJats() keeps the marks of notes out of the labels of a table, and apart in the notes', () => {
  const { rows, lines } = read('bmc').sections.find(({ id }) => id === 'table-1') ?? {};
  expect(rows?.[5]).toEqual(['One', '2 (29)']);
  expect(lines?.at(-1)?.text).toBe('a Or half of one');
});

test('readJats() gives a quotation in an item of a list a line of its own', () => {
  expect(textOf(read('bmc'), 'results/theme-1-height')?.slice(1, 3)).toEqual([
    '- Ladders. Some shook.',
    '“It shook like jelly.” (Keeper 8)',
  ]);
});

test('readJats() keeps a term apart from what it stands for', () => {
  expect(textOf(read('bmc'), 'abbreviations')).toEqual(['UV Ultraviolet']);
});

test.each([
  ['plos', ['results/waiting-for-beans', 'results/sharing-water']],
  ['bmc', ['results/theme-1-height', 'results/theme-2-neighbours']],
  ['elife', ['results/quiet', 'results/frogs']],
  ['bmj', ['results/theme-1-warmth', 'results/theme-2-smell']],
  ['pmc', ['findings/mud', 'findings/width']],
])(
  'readJats() takes the sections within the findings as themes, in the dialect of %s',
  (dialect, themes) => {
    expect(read(dialect).themes).toEqual(themes);
  },
);

test('readJats() keeps the outline in the order of the text, boxes and tables where they stand', () => {
  expect(read('bmj').sections.map(({ id, aside }) => `${id}${aside ? ' (aside)' : ''}`)).toEqual([
    'abstract',
    'abstract/objectives',
    'abstract/results',
    'strengths-and-limitations-of-this-study (aside)',
    'introduction',
    'results',
    'results/theme-1-warmth',
    'results/theme-2-smell',
    'discussion',
    'discussion/limitations',
    'references',
  ]);
});

test('readJats() reads references as CSL-JSON: articles, chapters, books of bodies, web pages, theses', () => {
  const byId = new Map(
    ['plos', 'bmc', 'elife', 'bmj', 'pmc'].flatMap((dialect) =>
      read(dialect).references.map((entry) => [entry.id, entry] as const),
    ),
  );
  expect(byId.get('worm-2011')).toEqual({
    id: 'worm-2011',
    type: 'article-journal',
    title: 'Warm heaps',
    author: [{ family: 'Worm', given: 'AB' }],
    'container-title': 'Soil',
    volume: '106',
    page: '32–51',
    issued: { 'date-parts': [[2011]] },
    DOI: '10.1000/warm',
    custom: { etAl: true },
  });
  expect(byId.get('curb-1999')).toEqual({
    id: 'curb-1999',
    type: 'chapter',
    title: 'Fraying',
    author: [{ family: 'Curb', given: 'F' }],
    editor: [{ family: 'Verge', given: 'E' }],
    'container-title': 'All about paths',
    publisher: 'Stone',
    'publisher-place': 'York',
    issued: { 'date-parts': [[1999]] },
  });
  expect(byId.get('department-of-heaps-2017')).toMatchObject({
    type: 'book',
    title: 'Heaps: a guide',
    author: [{ literal: 'Department of Heaps' }],
    edition: '2nd edn',
  });
  expect(byId.get('newt-society-2009')).toMatchObject({
    type: 'webpage',
    accessed: { 'date-parts': [[2020, 8, 19]] },
    URL: 'https://example.org/ponds',
  });
  expect(byId.get('drone-2012')).toMatchObject({ type: 'thesis', publisher: 'University of Wax' });
});

test.each([
  ['bmj', '1 Worm AB, et al. Warm heaps. Soil 2011;106:32–51. 10.1000/warm'],
  ['bmc', '1 Comb A, Wax B. Roofs. Bee J. 2010;2(4):1–9. doi:10.1000/roofs'],
])(
  'readJats() prints a reference with its punctuation, or with ours, in the dialect of %s',
  (dialect, line) => {
    expect(textOf(read(dialect), 'references')?.[0]).toBe(line);
  },
);

test('readJats() refuses XML that is no JATS', () => {
  expect(readJats('<html><body/></html>')).toBe(undefined);
});
