// Addresses that were published lead somewhere, for ever.
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { addressesOf } from '../../src/integrations/addresses.ts';
import { readStudy } from '../../src/study/read.ts';
import { built, pageAt, pagesOf } from './built.ts';
import { readerOf } from './reader.ts';

const site = built('root');
const german = built('german');
const reader = await readerOf(german);

test('every address of this site is in the list (or: npm run build && npm run addresses)', () => {
  const study = readStudy(resolve(site.content));
  const unlisted = addressesOf(site.dist, study).filter(
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
