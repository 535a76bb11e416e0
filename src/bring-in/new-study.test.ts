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

test.each([
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
