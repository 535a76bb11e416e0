// Addresses that were published lead somewhere, for ever.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, readPages } from '../../src/lib/html-pages.ts';
import { addressesOf } from '../../src/build/addresses.ts';
import { readContent } from '../../src/study/reading/content.ts';
import { readStudy } from '../../src/study/read.ts';
import { siteAddresses } from '../../src/study/checks/site-addresses.ts';
import { built, pageAt, pagesOf } from './built.ts';
import { readerOf } from './reader.ts';

const site = await built('root');
const german = await built('german');
const reader = await readerOf(german);

test('every address of this site is in the list (or: npm run build && npm run addresses)', () => {
  const study = readStudy(resolve(site.content));
  const unlisted = addressesOf(readPages(site.dist), study).filter(
    (address) => !study.addresses.includes(address),
  );
  expect(unlisted).toEqual([]);
  expect(study.addresses).toEqual(
    expect.arrayContaining([
      '/',
      '/findings/#duty-to-advocate',
      '/quotes/gp1-key-person/',
      '/themes/isolation/',
      '/study/references/#degenhardt-2011',
      '/glossary/#austerity',
      '/study/notes/#seventeen-services',
      '/study/methods/#how-people-were-found',
    ]),
  );
});

test.each([
  ['this study', site],
  ['another study', german],
])('what a check takes for an address of %s is what was built', (_study, of) => {
  const { content, dist } = of;
  const derived = siteAddresses(readContent(resolve(content))).map(({ address }) => address);
  const pages = pagesOf(of).filter(
    ({ address, document }) => address !== '/404.html' && document.querySelector('#moved') === null,
  );
  const places = new Map(
    pages.map(({ address, document }) => [
      address,
      [...document.querySelectorAll('[id]')].map(({ id }) => id),
    ]),
  );
  const missing = derived.filter((address) => {
    const [page = '', place] = address.split('#');
    const ids = places.get(page);
    return ids === undefined
      ? !existsSync(join(dist, page))
      : place !== undefined && !ids.includes(place);
  });
  const remedy = 'Add the page or file to src/study/checks/site-addresses.ts, or remove it there.';
  expect(missing, `Not built: ${remedy}`).toEqual([]);
  expect(pages.map(({ address }) => address).filter((page) => !derived.includes(page))).toEqual([]);
  const found = addressesOf(readPages(dist), readStudy(resolve(content)));
  expect(found.filter((address) => !derived.includes(address))).toEqual([]);
  const files = filesBelow(dist).filter((file) =>
    /^(?:cite|data|figures)\/.*(?<!\.html)$/u.test(file),
  );
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !derived.includes(`/${file}`))).toEqual([]);
  const twice = [...places].flatMap(([page, ids]) =>
    ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${page}#${id}`),
  );
  expect(twice).toEqual([]);
});

test('a page that was moved has a link, and no address of its own for search engines', () => {
  const { document, main } = pageAt(pagesOf(german), '/zitate/');
  expect(main.querySelector('a#moved')?.getAttribute('href')).toBe('/quotes/');
  expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
    '0; url=/quotes/',
  );
  expect(document.querySelector('link[rel=canonical]')).toBeNull();
});

test('a page that was moved takes a reader on, to the same place', async () => {
  await reader.withPage({}, async (page) => {
    await page.goto(reader.at('/zitate/#wohnzimmer'));
    await page.waitForURL((url) => url.pathname === '/quotes/');
    expect(new URL(page.url()).hash).toBe('#wohnzimmer');
  });
});

test('without a script a page that was moved takes a reader on as well', async () => {
  await reader.withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(reader.at('/zitate/'));
    await page.waitForURL((url) => url.pathname === '/quotes/');
  });
});
