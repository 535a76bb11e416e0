import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { expect, test } from 'vitest';
import { citationFile } from './formats.ts';

const works = [
  {
    id: 'van-marsh-2011',
    type: 'article-journal',
    title:
      'Gardens at night and the long walk through them: what people who use allotments say, in a long title',
    author: [{ family: 'Marsh', given: 'LT', 'non-dropping-particle': 'van' }],
    'container-title': 'Soil',
    volume: '106',
    page: '32–51',
    issued: { 'date-parts': [[2011]] },
    custom: { etAl: true },
  },
  {
    id: 'office-2018',
    type: 'webpage',
    title: 'Plots & beds let',
    author: [{ literal: 'Office of Plots' }],
    URL: 'https://example.org/a/very/long/address/that/does/not/fit/on/one/line/of/the/old/format.html',
    issued: { 'date-parts': [[2018]] },
    accessed: { 'date-parts': [[2020, 1, 28]] },
  },
];

const UNNAMED = 'The printed list names no other authors.';
const WRONG = 'The list has two years for it.';
const REMARKS = { unnamed: UNNAMED, known: new Map([['office-2018', WRONG]]) };

test('citationFile() as BibTeX is read by a parser that is not ours', () => {
  const { entries, errors } = parseBibtex(citationFile('bib', works, REMARKS));
  expect(errors).toEqual([]);
  expect(
    entries.map(({ type, fields }) => [
      type,
      fields.title,
      fields.author,
      fields.note,
      fields.urldate,
    ]),
  ).toEqual([
    [
      'article',
      'Gardens at night and the long walk through them: what people who use allotments say, in a long title',
      [expect.objectContaining({ lastName: 'Marsh', prefix: 'van' }), expect.anything()],
      undefined,
      undefined,
    ],
    [
      'misc',
      'Plots & beds let',
      [expect.objectContaining({ name: 'Office of Plots' })],
      undefined,
      '2020-01-28',
    ],
  ]);
});

test('citationFile() as RIS is read by a parser that is not ours, no word broken and no particle lost', () => {
  const read = parseRis(citationFile('ris', works, REMARKS));
  expect(read.map(({ title, author, URL, note }) => [title, author?.[0], URL, note])).toEqual([
    [
      'Gardens at night and the long walk through them: what people who use allotments say, in a long title',
      { family: 'van Marsh', given: 'L T' },
      undefined,
      UNNAMED,
    ],
    [
      'Plots & beds let',
      { family: 'Office of Plots' },
      'https://example.org/a/very/long/address/that/does/not/fit/on/one/line/of/the/old/format.html',
      WRONG,
    ],
  ]);
});

test('citationFile() as CSL-JSON keeps every field and says where authors are left out', () => {
  expect(JSON.parse(citationFile('json', works, REMARKS))).toEqual([
    {
      id: 'van-marsh-2011',
      type: 'article-journal',
      title:
        'Gardens at night and the long walk through them: what people who use allotments say, in a long title',
      author: [{ family: 'Marsh', given: 'L T', 'non-dropping-particle': 'van' }],
      'container-title': 'Soil',
      volume: '106',
      page: '32–51',
      issued: { 'date-parts': [[2011]] },
      note: UNNAMED,
    },
    {
      id: 'office-2018',
      type: 'webpage',
      title: 'Plots & beds let',
      author: [{ literal: 'Office of Plots' }],
      URL: 'https://example.org/a/very/long/address/that/does/not/fit/on/one/line/of/the/old/format.html',
      issued: { 'date-parts': [[2018]] },
      accessed: { 'date-parts': [[2020, 1, 28]] },
      note: WRONG,
    },
  ]);
});

test('citationFile() as BibTeX says what is not printed in fields that no style prints', () => {
  expect(citationFile('bib', works, REMARKS)).toBe(
    [
      '@article{Marsh2011Gardens,',
      '\tauthor = {van Marsh, L T and others},',
      '\ttitle = {Gardens at night and the long walk through them: what people who use allotments say, in a long title},',
      '\tjournal = {Soil},',
      '\tyear = {2011},',
      '\tpages = {32--51},',
      '\tvolume = {106},',
      '}',
      '',
      '@misc{Office2018Plots,',
      '\tauthor = {{Office of Plots}},',
      '\ttitle = {Plots \\& beds let},',
      '\tyear = {2018},',
      '\turl = {https://example.org/a/very/long/address/that/does/not/fit/on/one/line/of/the/old/format.html},',
      '\turldate = {2020-01-28},',
      `\tannote = {${WRONG}},`,
      '}',
      '',
    ].join('\n'),
  );
});

test('citationFile() as BibTeX keeps the capitals of the first word of a title and of a part after a colon', () => {
  const title = 'ACMD report: UK view of mRNA, and The end';
  expect(citationFile('bib', [{ id: 'a', type: 'book', title }], REMARKS)).toContain(
    'title = {{ACMD} report: {UK} view of {mRNA}, and {The} end}',
  );
});

test('citationFile() as BibTeX makes no entry of a type that needs a field which the work does not have', () => {
  const work = { id: 'a', title: 'Beds', author: [{ literal: 'City' }] };
  const heads = (given: object): string[] =>
    ['article-journal', 'book', 'report', 'webpage'].flatMap(
      (type) =>
        citationFile('bib', [{ ...work, ...given, type }], REMARKS).match(
          /^@\w+|institution.*/gmu,
        ) ?? [],
    );
  expect(heads({})).toEqual(['@misc', '@misc', '@misc', '@misc']);
  expect(heads({ publisher: 'Office', 'container-title': 'Plots' })).toEqual([
    '@article',
    '@book',
    '@techreport',
    'institution = {Office},',
    '@misc',
  ]);
});

test('citationFile() as BibTeX writes the month as the macro that programs know, with the day beside it', () => {
  const issued = { 'date-parts': [[2026, 11, 26]] };
  expect(citationFile('bib', [{ id: 'a', type: 'webpage', title: 'Beds', issued }], REMARKS)).toBe(
    '@misc{2026Beds,\n\ttitle = {Beds},\n\tyear = {2026},\n\tkey = {Beds},\n\tmonth = nov,\n\tday = {26},\n}\n',
  );
});

test('citationFile() as RIS has the day of access under one tag, months and days with two digits', () => {
  const types = ['webpage', 'report', 'article-journal'].map((type) => ({
    id: type,
    type,
    title: 'Plots',
    URL: 'https://example.org/',
    accessed: { 'date-parts': [[2020, 1, 28]] },
  }));
  const lines = citationFile('ris', types, REMARKS).split('\n');
  expect(lines.filter((line) => /^(?:Y2|M1)/u.test(line))).toEqual([
    'Y2  - 2020/01/28/',
    'Y2  - 2020/01/28/',
    'Y2  - 2020/01/28/',
  ]);
});
