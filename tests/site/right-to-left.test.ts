// A study in Arabic, with twelve themes and two tables: its pages run from right to left.
import { expect, test } from 'vitest';
import { built, pageAt, pagesOf, textOf } from './built.ts';
import { readerOf, said } from './reader.ts';

const site = await built('arabic');
const pages = pagesOf(site);
const { onEveryPage } = await readerOf(site);

test('every page says that it is Arabic and runs from right to left', () => {
  const other = pages.filter(
    ({ document: { documentElement } }) =>
      documentElement.lang !== 'ar' || documentElement.getAttribute('dir') !== 'rtl',
  );
  expect(other.map(({ address }) => address)).toEqual([]);
});

test('no page is wider than a phone, and addresses, codes and links run their own way', async () => {
  const seen = await onEveryPage({ viewport: { width: 390, height: 844 } }, (page) =>
    page.evaluate(() => ({
      // What runs over to the left cannot be scrolled to: it is measured.
      outside: [...document.querySelectorAll('main *, header *, footer *')]
        .filter((element) => element.checkVisibility())
        .filter((element) => element.closest('ul, .chart, table, svg, .hidden') === null)
        .filter((element) => element.getBoundingClientRect().left < -1)
        .map((element) => element.outerHTML.slice(0, 80)),
      turned: [...document.querySelectorAll('a, bdi, code')]
        .filter((element) => getComputedStyle(element).unicodeBidi !== 'plaintext')
        .map((element) => element.outerHTML.slice(0, 80)),
    })),
  );
  expect(said(seen, ({ outside }) => outside)).toEqual([]);
  expect(said(seen, ({ turned }) => turned)).toEqual([]);
});

test('a list has the comma of its language, and a theme the marks of all twelve', () => {
  const { document, main } = pageAt(pages, '/themes/neighbours/');
  expect(textOf(document.querySelector('footer') ?? main)).toContain(
    'ليان نخلة، سامر زعتر، حدائق فوق البيوت',
  );
  expect(main.querySelectorAll('.switcher a')).toHaveLength(12);
});
