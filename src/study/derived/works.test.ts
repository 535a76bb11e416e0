import { expect, test } from 'vitest';
import type { StudyRecord } from '../schema/record.ts';
import { articleWork, siteWork } from './works.ts';

const record = {
  name: 'Gardens',
  article: {
    title: 'Gardens at night',
    kind: 'article-journal',
    authors: [{ given: 'Éva', family: 'Márton-Ash', affiliations: [] }],
    journal: 'Soil',
    year: 2021,
    url: 'https://example.org/soil',
  },
} as unknown as StudyRecord;

test('articleWork() of an article without DOI has its address', () => {
  expect(articleWork(record)).toEqual({
    id: 'martonash-2021',
    type: 'article-journal',
    title: 'Gardens at night',
    author: [{ given: 'Éva', family: 'Márton-Ash' }],
    'container-title': 'Soil',
    issued: { 'date-parts': [[2021]] },
    URL: 'https://example.org/soil',
  });
});

test('articleWork() of an article with a DOI leaves the address to the style', () => {
  const { DOI, URL } = articleWork({
    ...record,
    article: { ...record.article, doi: '10.1000/soil', volume: '11', pages: 'e4' },
  });
  expect([DOI, URL]).toEqual(['10.1000/soil', undefined]);
});

test('siteWork() is a web page of the day of its content', () => {
  expect(siteWork(record, 'https://example.org/x/', '2026-11-02')).toEqual({
    id: 'site',
    type: 'webpage',
    title: 'Gardens',
    URL: 'https://example.org/x/',
    issued: { 'date-parts': [[2026, 11, 2]] },
  });
});
