import { expect, test } from 'vitest';
import { readReferences } from './read-references.ts';

test('readReferences() reads BibTeX, with particles, bodies, editors and a DOI', () => {
  const bibtex = `
    @article{one, author = {van der Berg, Ann and {Office of Plots}}, title = {The {UK} view of beds},
      journal = {Soil}, year = 2019, volume = 3, number = 2, pages = {1--20}, doi = {10.1000/x.1}}
    @incollection{two, author = {Fell, A.}, editor = {Marsh, B}, title = {A pond}, booktitle = {Ponds},
      publisher = {Press}, address = {London}, year = {2001}}
    @phdthesis{three, author = {Fell, A.}, title = {Paths}, school = {Exeter}, year = {2001}}`;
  expect(readReferences(bibtex)).toEqual([
    {
      id: 'berg-2019',
      type: 'article-journal',
      title: 'The UK view of beds',
      author: [
        { family: 'Berg', given: 'Ann', 'non-dropping-particle': 'van der' },
        { literal: 'Office of Plots' },
      ],
      'container-title': 'Soil',
      volume: '3',
      issue: '2',
      page: '1-20',
      issued: { 'date-parts': [[2019]] },
      DOI: '10.1000/x.1',
    },
    {
      id: 'fell-2001',
      type: 'chapter',
      title: 'A pond',
      author: [{ family: 'Fell', given: 'A.' }],
      editor: [{ family: 'Marsh', given: 'B' }],
      'container-title': 'Ponds',
      publisher: 'Press',
      'publisher-place': 'London',
      issued: { 'date-parts': [[2001]] },
    },
    {
      id: 'fell-2001-2',
      type: 'thesis',
      genre: 'phdthesis',
      title: 'Paths',
      author: [{ family: 'Fell', given: 'A.' }],
      publisher: 'Exeter',
      issued: { 'date-parts': [[2001]] },
    },
  ]);
});

test('readReferences() reads RIS', () => {
  const ris = [
    'TY  - CHAP',
    'AU  - Fell, Ann',
    'A2  - Marsh, B',
    'TI  - A pond',
    'T2  - Ponds',
    'PY  - 2001',
    'DO  - 10.1000/p',
    'ER  - ',
    '',
  ].join('\n');
  expect(readReferences(ris)).toEqual([
    {
      id: 'fell-2001',
      type: 'chapter',
      title: 'A pond',
      author: [{ family: 'Fell', given: 'Ann' }],
      editor: [{ family: 'Marsh', given: 'B' }],
      'container-title': 'Ponds',
      issued: { 'date-parts': [[2001]] },
      DOI: '10.1000/p',
    },
  ]);
});

test('readReferences() keeps every field of CSL-JSON except the id, which becomes one of ours', () => {
  const entry = {
    type: 'report',
    title: 'Plots let',
    author: [{ literal: 'Office of Plots' }],
    issued: { 'date-parts': [['2018', '5']] },
    note: 'Third printing',
  };
  expect(readReferences(JSON.stringify([{ id: 'http://zotero.org/1', ...entry }]))).toEqual([
    { id: 'office-of-plots-2018', ...entry },
  ]);
});

test('readReferences() refuses what is none of these', () => {
  expect(() => readReferences('Some words')).toThrow();
});
