import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { expect, test } from 'vitest';
import { citationFile } from './files.ts';

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

test('citationFile() as BibTeX is read by a parser that is not ours', () => {
  const { entries, errors } = parseBibtex(citationFile('bib', works, UNNAMED));
  expect(errors).toEqual([]);
  expect(
    entries.map(({ type, fields }) => [type, fields.title, fields.author, fields.note]),
  ).toEqual([
    [
      'article',
      'Gardens at night and the long walk through them: what people who use allotments say, in a long title',
      [expect.objectContaining({ lastName: 'Marsh', prefix: 'van' })],
      UNNAMED,
    ],
    [
      'misc',
      'Plots & beds let',
      [expect.objectContaining({ name: 'Office of Plots' })],
      '[Online; accessed 2020-01-28]',
    ],
  ]);
});

test('citationFile() as RIS is read by a parser that is not ours, no word broken and no particle lost', () => {
  const read = parseRis(citationFile('ris', works, UNNAMED));
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
      undefined,
    ],
  ]);
});

test('citationFile() as CSL-JSON keeps every field and says where authors are left out', () => {
  expect(JSON.parse(citationFile('json', works, UNNAMED))).toEqual([
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
    },
  ]);
});
