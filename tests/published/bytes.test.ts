// The budgets of the pages, in bytes as a server sends them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { weigh, type PageWeight } from '../../scripts/page-weight.ts';
import { built, filesIn, leadsOn, pagesOf, records } from '../site/built.ts';
import { readerOf } from '../site/reader.ts';

const site = await built('published');
const { at, onEveryPage } = await readerOf(site);
const weights = filesIn(site.dist)
  .filter((file) => file.endsWith('.html'))
  .map((file) => weigh(site.dist, site.base, file));

/** Pages that people are sent to, often on a telephone. */
const first = /^\/(?:brief\/|themes\/[^/]+\/|quotes\/[^/]+\/)?$/u;

/** Search is a program; it is loaded by those who search. */
const search = '/search/';

/** The interaction of pictures and what fetches it when one comes near: it has a budget of its own. */
const isInteraction = (file: string): boolean =>
  /\b(?:marks(?:-near)?|kept-views)\.[\w-]+\.js$/u.test(file);
const FETCHING = 500;

/** What comes with the interaction; filters of lists use the last of it too. */
const comesWithInteraction = (file: string): boolean =>
  isInteraction(file) || /\baddress\.[\w-]+\.js$/u.test(file);

const heavier = (
  pages: readonly PageWeight[],
  part: 'firstRender' | 'firstVisit' | 'javaScript',
  budget: number,
): string[] =>
  pages.filter((page) => page[part] > budget).map((page) => `${page.address}: ${page[part]} bytes`);

describe.each([
  ['home, a theme, a quotation or the brief', true, 14_000, 24_000, 4_000],
  ['any other page', false, 30_000, 36_000, 4_700],
] as const)('%s', (_pages, isFirst, firstRender, firstVisit, javaScript) => {
  const pages = weights.filter(
    ({ address }) => first.test(address) === isFirst && address !== search,
  );

  test(`shows itself after ${firstRender} bytes`, () => {
    expect(heavier(pages, 'firstRender', firstRender)).toEqual([]);
  });

  test(`has come whole after ${firstVisit} bytes`, () => {
    expect(heavier(pages, 'firstVisit', firstVisit)).toEqual([]);
  });

  test(`has no more than ${javaScript} bytes of JavaScript, beside what fetches the interaction of pictures`, () => {
    const [withPictures = [], others = []] = [true, false].map((has) =>
      pages.filter(({ files }) => files.some(isInteraction) === has),
    );
    expect(heavier(others, 'javaScript', javaScript)).toEqual([]);
    expect(heavier(withPictures, 'javaScript', javaScript + FETCHING)).toEqual([]);
  });

  test('waits for no other file before it shows itself', () => {
    expect(pages.filter(({ blocking }) => blocking.length > 0)).toEqual([]);
  });
});

test('the lighter ones are home, the pages of themes and quotations, and the brief', () => {
  const light = weights.map(({ address }) => address).filter((address) => first.test(address));
  expect(light.filter((address) => address !== '/brief/').sort()).toEqual(
    [
      '/',
      ...records(site, 'themes.yaml').map(({ id }) => `/themes/${id}/`),
      ...records(site, 'quotes.yaml').map(({ id }) => `/quotes/${id}/`),
    ].sort(),
  );
});

test('the interaction of pictures has no more than 6000 bytes, with what fetches it', () => {
  const sizes = filesIn(site.dist)
    .filter(comesWithInteraction)
    .map((file) => gzipSync(readFileSync(join(site.dist, file))).length);
  expect(sizes.reduce((sum, size) => sum + size, FETCHING)).toBeLessThanOrEqual(6_000);
});

test('the site brings no font', () => {
  const fonts = filesIn(site.dist).filter((file) => /\.(?:woff2?|ttf|otf|eot)$/u.test(file));
  expect(fonts).toEqual([]);
});

test('a browser loads the files that were counted, and no others', async () => {
  // It may load the icon later, or not at all.
  const known = (files: string[]): string[] =>
    files.filter((file) => file !== 'favicon.svg' && !comesWithInteraction(file));
  const loaded = await onEveryPage({}, async (page) => {
    const names = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    return known(names.map((name) => name.replace(at('/'), ''))).sort();
  });
  // Who comes to the search wants its index, and an address of before leads to another page.
  const leaving = pagesOf(site)
    .filter(leadsOn)
    .map(({ address }) => address);
  const counted = weights.map(({ address, files }) => ({ address, seen: known(files) }));
  const others = <Page extends { address: string }>(pages: Page[]): Page[] =>
    pages.filter(({ address }) => ![search, ...leaving].includes(address));
  expect(others(loaded)).toEqual(others(counted));
});
