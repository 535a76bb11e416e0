import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verify } from '../study/proof/verify.ts';
import { readContent } from '../study/reading/content.ts';
import { bringIn } from './bring-in.ts';
import { newStudy } from './new-study.ts';

const fixtures = join(import.meta.dirname, '../../tests/fixtures/jats');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-study-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Sources = Omit<Parameters<typeof bringIn>[0], 'today'>;

/** A new folder, and what is wrong with it. */
function make(sources: Sources) {
  const brought = bringIn({ ...sources, today: '2026-11-27' });
  if (typeof brought === 'string') throw new Error(brought);
  return newStudy(folder, brought.draft, brought.notes);
}

const jats = (dialect: string) => ({
  article: { name: `${dialect}.xml`, text: readFileSync(join(fixtures, `${dialect}.xml`), 'utf8') },
});

const written = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('newStudy() without an article is the smallest study that check accepts', () => {
  expect(make({}).problems).toEqual([]);
});

test.each(['plos', 'bmc', 'elife', 'bmj', 'pmc'])(
  'newStudy() in the dialect of %s passes check, and nothing that was read is missing in the text',
  (dialect) => {
    expect(make(jats(dialect)).problems).toEqual([]);
    const { problems } = verify(readContent(folder, { lock: false }), written('article.txt'));
    const drafts = /^(?:quotes|references|citations|outline)\.yaml|references\.json$/u;
    expect(
      problems
        .filter(({ file, message }) => drafts.test(file) && !message.includes('To write'))
        .map(({ place, message }) => `${place ?? ''}: ${message}`),
    ).toEqual([]);
  },
);

test('newStudy() writes the sentences that cite, with what they cite', () => {
  make(jats('plos'));
  expect(written('citations.yaml')).toContain(
    [
      '- passage:',
      '    section: introduction',
      '    paragraph: 1',
      '    starts: They also need water.',
      '  references:',
      '    - ash-2011',
      '    - birch-2001',
      '    - cole-2015',
    ].join('\n'),
  );
});

test.each([
  ['bmc', 'total: 7', ['id: sex', 'n: 4', 'n: 3', 'id: hives', 'n: 2', 'n: 5']],
  ['pmc', 'total: 5', ['id: place', 'n: 2', 'n: 3']],
])('newStudy() reads the table of participants in the dialect of %s', (dialect, total, rows) => {
  make(jats(dialect));
  const table = written('participants.yaml');
  expect(table).toContain(total);
  expect(table.match(/(?<=- )id: (?:sex|hives|place)$|n: \d+/gmu)).toEqual(rows);
});

test('newStudy() gives the parts of a theme as sub-themes, each with its quotations', () => {
  make(jats('bmc'));
  const { themes, findings } = readContent(folder);
  expect(themes.data[1]?.subthemes).toEqual([
    { id: 'pools', title: 'Pools' },
    { id: 'balconies', title: 'Balconies' },
  ]);
  expect(
    findings.data
      .filter(({ theme }) => theme === 'theme-2-neighbours')
      .map((one) => [one.subtheme, one.quotes]),
  ).toEqual([
    [undefined, ['quotation-03']],
    ['pools', ['quotation-04']],
    ['balconies', ['quotation-05']],
  ]);
});

test('newStudy() explains each text that is to be written by the sentence of its field', () => {
  make({});
  expect(written('home.yaml')).toContain(
    '# The study in one line.\nheading: "To write: the study in one line."',
  );
});

test('newStudy() lists in order what is left to write, and what could not be brought in', () => {
  const { left } = make(jats('pmc'));
  expect(left).toBe(written('TO-WRITE.md'));
  expect(left.match(/(?<=^\d+\. \*\*)[\w.-]+/gmu)).toEqual([
    'study.yaml',
    'outline.yaml',
    'participants.yaml',
    'vocabulary.yaml',
    'themes.yaml',
    'findings.yaml',
    'quotes.yaml',
    'home.yaml',
    'themes',
    'Optional',
    'Prove',
  ]);
});

test('newStudy() takes a plain text in Markdown', () => {
  const text = [
    '# Beans in May',
    '',
    '## Findings',
    '',
    '### Waiting',
    '',
    'Some growers waited [1].',
    '',
    '> You wait and look. (Grower 2)',
    '',
    '### Sharing',
    '',
    'Most growers shared.',
    '',
  ].join('\n');
  expect(make({ article: { name: 'beans.md', text } }).problems).toEqual([]);
  expect(written('quotes.yaml')).toContain('speaker: Grower 2');
  expect(written('themes.yaml').match(/(?<=title: ).*/gu)).toEqual(['Waiting', 'Sharing']);
  expect(written('article.txt')).toContain('Some growers waited^{1}.');
});

test('newStudy() takes the reference list of another file', () => {
  const text = 'TY  - JOUR\nAU  - Ash, B\nTI  - Beans\nPY  - 2011\nDO  - 10.1000/b\nER  - \n';
  expect(make({ references: { name: 'list.ris', text } }).problems).toEqual([]);
  expect(JSON.parse(written('references.json'))).toMatchObject([
    { id: 'ash-2011', DOI: '10.1000/b' },
  ]);
});

test('newStudy() takes a table of quotations and finds their places in the article', () => {
  const text =
    'id,Theme,Speaker,Text\r\n1,Theme 1: warmth,Worker 1,You can feel it through your boots.\r\n' +
    '2,,Worker 9,"It was, well, warm."\r\n';
  expect(make({ ...jats('bmj'), quotations: { name: 'q.csv', text } }).problems).toEqual([]);
  const { quotes } = readContent(folder);
  expect(quotes.data.map((one) => [one.speaker, one.text, one.theme, one.passage.section])).toEqual(
    [
      [
        'Worker 1',
        'You can feel it through your boots.',
        'theme-1-warmth',
        'results/theme-1-warmth',
      ],
      ['Worker 9', 'It was, well, warm.', 'theme-1-warmth', 'front'],
      ['Worker 7', 'Well … you get used to it.', 'theme-2-smell', 'results/theme-2-smell'],
    ],
  );
});

test('newStudy() takes a table of findings and a codebook: codes within codes are findings', () => {
  const findings = {
    name: 'f.csv',
    text: 'theme,label,statement\nWarmth,Boots,Some felt it through their boots.\n',
  };
  const codebook = {
    name: 'c.qdc',
    text: `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
      <Code guid="1" name="Warmth" isCodable="true"><Code guid="2" name="Hands" isCodable="true"/></Code>
      <Code guid="3" name="Time" isCodable="true"/></Codes></CodeBook>`,
  };
  expect(make({ ...jats('bmj'), findings, codebook }).problems).toEqual([]);
  const content = readContent(folder);
  expect(content.themes.data.map(({ id }) => id)).toEqual([
    'theme-1-warmth',
    'theme-2-smell',
    'time',
  ]);
  expect(content.findings.data.map(({ label, theme }) => [label, theme])).toEqual([
    ['Hands', 'theme-1-warmth'],
    ['Boots', 'theme-1-warmth'],
    ['To write: a name for one finding.', 'theme-2-smell'],
    ['To write: a name for one finding.', 'time'],
  ]);
});

test.each([
  [{ codebook: { name: 'p.qde', text: '<Project/>' } }, 'p.qde is no codebook of REFI-QDA.'],
  [
    { quotations: { name: 'q.csv', text: 'words,who\na,b\n' } },
    "q.csv has no column 'text'. Its columns are words, who; name one of them 'text'.",
  ],
  [
    { article: { name: 'page.xml', text: '<html/>' } },
    'page.xml is XML, but has no <article> of JATS.',
  ],
  [
    { references: { name: 'list.txt', text: 'words' } },
    'list.txt is neither BibTeX nor RIS nor CSL-JSON.',
  ],
])('bringIn() refuses what it cannot read', (sources, message) => {
  expect(bringIn({ ...sources, today: '2026-11-27' })).toContain(message);
});
