// The build that is published, byte for byte: with PUBLISH_TO, what these tests looked at is what is uploaded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { built, filesIn, leadsOn, pagesOf } from '../site/built.ts';
import { readerOf } from '../site/reader.ts';
import { walk } from '../site/walk.ts';

const site = await built('published');
const { at, withPage } = await readerOf(site);

test('has links that lead somewhere, every one, and that stay in it', async () => {
  const { broken, outside } = await walk(site, '', 'no/such/page');
  expect(broken).toEqual([]);
  expect(outside).toEqual([]);
});

test('names no other place than its own as its address', () => {
  const elsewhere = filesIn(site.dist)
    .filter((file) => /\.(?:html|json|xml|atom|csv|txt|bib|ris|svg)$/u.test(file))
    .filter((file) => readFileSync(join(site.dist, file), 'utf8').includes('localhost'));
  expect(elsewhere).toEqual([]);
  for (const { document } of pagesOf(site)) {
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    if (canonical !== null && canonical !== undefined)
      expect(canonical.startsWith(site.site + site.base)).toBe(true);
  }
});

test('keeps the folders whose names begin with an underscore when a branch is published', () => {
  expect(filesIn(site.dist)).toContain('.nojekyll');
});

test('opens every page without an error, a refusal or a request that fails', async () => {
  const faults: string[] = [];
  await withPage({}, async (page) => {
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on('requestfailed', (request) => {
      // A browser gives up the icon, for which no page waits, when it is sent on to the next.
      if (!request.url().endsWith('/favicon.svg')) faults.push(`${page.url()}: ${request.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) faults.push(`${page.url()}: ${request.url()}`);
    });
    for (const { address } of pagesOf(site).filter((one) => !leadsOn(one))) {
      if (address !== '/404.html') await page.goto(at(address), { waitUntil: 'networkidle' });
    }
  });
  expect(faults).toEqual([]);
});
