import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HtmlPage } from '../lib/html-pages.ts';
import { readStudy } from '../study/read.ts';
import { searchRecords } from './records.ts';

const study = readStudy(join(import.meta.dirname, '../../tests/fixtures/invented-german-study'));

const page: HtmlPage = {
  file: 'limits/index.html',
  address: '/limits/',
  html: `<main><h1>Grenzen</h1>
    <h2 id="wer">Wer  sprach</h2><p>Acht Personen.</p><p>Alle aus einer Stadt.<span class="sources">Quellen</span></p>
    <h2 id="leer">Ohne Text</h2></main>`,
};

test('a quotation that was not compared with the article says so where it is found', () => {
  const proved = readStudy(join(import.meta.dirname, '../../tests/fixtures/dialogues-study'));
  const unproved = {
    'quotes.yaml': { shutters: { text: { value: '', why: 'It differs.' } } },
  };
  const found = searchRecords({ ...proved, lock: proved.lock && { ...proved.lock, unproved } }, []);
  const placeOf = (id: string) => found.find(({ address }) => address === `/quotes/${id}/`)?.place;
  expect(placeOf('shutters')).toEqual(['Theme 2', 'not yet compared with the article']);
  expect(placeOf('radio')).toEqual(['Theme 1']);
});

describe('searchRecords()', () => {
  const records = searchRecords(study, [page]);
  const sections = records.filter(({ kind }) => kind === 'section');

  test('finds each section of a page with its text, without its sources, and none that is empty', () => {
    expect(
      sections.map(({ address, title, context, text }) => [address, title, context, text]),
    ).toEqual([
      ['/limits/#wer', 'Wer sprach', ['Grenzen'], 'Acht Personen. Alle aus einer Stadt.'],
    ]);
  });

  test('finds each finding and quotation once, by its address', () => {
    const addresses = records.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(
      expect.arrayContaining([
        ...study.findings.map(({ id }) => `/findings/#${id}`),
        ...study.quotes.map(({ id }) => `/quotes/${id}/`),
      ]),
    );
  });
});
