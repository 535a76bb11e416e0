import type { Quotation, WebPage } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { recordSchema } from '../study/schema/record.ts';
import {
  articleId,
  dataset,
  quotation,
  scriptJson,
  termSet,
  webPage,
  type DescribedPage,
} from './linked-data.ts';

const record = recordSchema.parse({
  name: 'Voices of bakers',
  description: 'One study of bakers.',
  language: 'en-GB',
  article: {
    title: 'Bread and butter',
    authors: [{ given: 'Ada', family: 'Crumb' }],
    journal: 'Journal of Ovens',
    year: 2020,
    doi: '10.1234/bread',
    url: 'https://journal.example/bread',
    citation: 'Crumb A. Bread and butter.',
    inText: 'Crumb 2020',
    copyright: '© Ada Crumb',
    licence: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0', url: 'https://licence.example/by' },
  },
  attribution: { changes: 'Shortened.', endorsement: 'None.' },
});

const page: DescribedPage = {
  title: 'Early mornings',
  description: 'What bakers said about mornings.',
  url: 'https://site.example/themes/mornings/',
  home: 'https://site.example/',
  date: '2026-01-31',
  trail: [{ name: 'Home', url: 'https://site.example/' }],
  here: 'Mornings',
};

describe('a page', () => {
  test('is a page of this site, about the article and based on it', () => {
    expect(webPage(record, page)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      '@id': 'https://site.example/themes/mornings/',
      url: 'https://site.example/themes/mornings/',
      name: 'Early mornings',
      description: 'What bakers said about mornings.',
      inLanguage: 'en-GB',
      isPartOf: {
        '@type': 'WebSite',
        name: 'Voices of bakers',
        url: 'https://site.example/',
      },
      license: 'https://licence.example/by',
      dateModified: '2026-01-31',
      about: { '@id': 'https://doi.org/10.1234/bread' },
      isBasedOn: {
        '@type': 'ScholarlyArticle',
        '@id': 'https://doi.org/10.1234/bread',
      },
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://site.example/' },
          { '@type': 'ListItem', position: 2, name: 'Mornings' },
        ],
      },
    });
  });

  test('without pages above it has no trail', () => {
    expect(webPage(record, { ...page, trail: [] })).not.toHaveProperty('breadcrumb');
  });

  test('holds the one thing that it is given', () => {
    const entity: Quotation = { '@type': 'Quotation', text: 'We start at three.' };
    expect(webPage(record, { ...page, entity })).toHaveProperty('mainEntity', entity);
  });

  // The next two are asked by `npm run types`: without an error of types at the marked line, that fails.
  test('never holds the article', () => {
    // @ts-expect-error -- an article is no entity of a page
    const wrong: DescribedPage = { ...page, entity: { '@type': 'ScholarlyArticle' } };
    expect(wrong.entity).toBeDefined();
  });

  test('has no property that the vocabulary lacks', () => {
    // @ts-expect-error -- schema.org has no such property
    const wrong: WebPage = { '@type': 'WebPage', extent: 'most' };
    expect(wrong).toBeDefined();
  });
});

test('an article without a DOI is known by its address', () => {
  const article = { ...record.article, doi: undefined };
  expect(articleId({ ...record, article })).toBe('https://journal.example/bread');
});

test('a quotation has words and a source, and nobody who said them', () => {
  const quote = {
    id: 'three',
    speaker: 'Baker 1',
    setOff: true,
    lead: 'On rising early',
    text: 'We start at three.',
    excerpts: [],
    topics: [],
    passage: { section: 'results', paragraph: 1, starts: 'Bakers rise' },
  };
  expect(quotation(record, quote)).toEqual({
    '@type': 'Quotation',
    text: 'We start at three.',
    inLanguage: 'en-GB',
    isPartOf: { '@id': 'https://doi.org/10.1234/bread' },
  });
});

test('the glossary gives each term its address', () => {
  const terms = [
    { id: 'proving', term: 'Proving', forms: [], senses: [], explanation: ['Dough rests.'] },
  ];
  expect(termSet('Glossary', 'https://site.example/glossary/', terms)).toEqual({
    '@type': 'DefinedTermSet',
    name: 'Glossary',
    url: 'https://site.example/glossary/',
    hasDefinedTerm: [
      {
        '@type': 'DefinedTerm',
        name: 'Proving',
        url: 'https://site.example/glossary/#proving',
      },
    ],
  });
});

test('the data are based on the article, and each file has an address and a type', () => {
  const about = {
    name: 'Data',
    description: 'The findings as tables.',
    url: 'https://site.example/data/',
    date: '2026-01-31',
  };
  const file = { name: 'Findings', url: 'https://site.example/data/f.csv', type: 'text/csv' };
  expect(dataset(record, about, [file])).toEqual({
    '@type': 'Dataset',
    name: 'Data',
    description: 'The findings as tables.',
    url: 'https://site.example/data/',
    inLanguage: 'en-GB',
    license: 'https://licence.example/by',
    isAccessibleForFree: true,
    dateModified: '2026-01-31',
    isBasedOn: { '@id': 'https://doi.org/10.1234/bread' },
    distribution: [
      {
        '@type': 'DataDownload',
        name: 'Findings',
        contentUrl: 'https://site.example/data/f.csv',
        encodingFormat: 'text/csv',
      },
    ],
  });
});

test('JSON in a page cannot end its script', () => {
  const json = scriptJson({ text: '</script><script>' });
  expect(json).toBe('{"text":"\\u003c/script>\\u003cscript>"}');
  expect(JSON.parse(json)).toEqual({ text: '</script><script>' });
});
