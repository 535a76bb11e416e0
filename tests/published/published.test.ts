// The build that is published, byte for byte: with PUBLISH_TO, what these tests looked at is what is uploaded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { built, filesIn, pagesOf } from '../site/built.ts';
import { readerOf } from '../site/reader.ts';
import { walk } from '../site/walk.ts';

const site = await built('published');
const { at, onEveryPage, withPage } = await readerOf(site);

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

test('asks no other host for anything, misses no file and complains of nothing, on any page', async () => {
  const complaints: string[] = [];
  const listen = (page: Page): Promise<unknown> => {
    const context = page.context();
    context.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(at('/')) && !/^(?:data|blob):/u.test(address))
        complaints.push(`asks for ${address}`);
    });
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // What a page or its end has given up is no failure.
      if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason} from ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        complaints.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
    });
    return Promise.resolve();
  };
  const visited = await onEveryPage({}, (page) => page.waitForLoadState('networkidle'), listen);

  expect(visited).toHaveLength(pagesOf(site).length);
  expect(complaints).toEqual([]);
});

test.runIf(filesIn(site.dist).includes('brief/index.html'))(
  'prints the brief on two sheets, from the page and from the file',
  async () => {
    const sheets = (file: Buffer): number =>
      file.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
    const printed = await withPage({}, async (page) => {
      await page.goto(at('/brief/'));
      return page.pdf({ preferCSSPageSize: true });
    });
    expect(sheets(printed)).toBe(2);
    expect(sheets(readFileSync(join(site.dist, 'brief/brief.pdf')))).toBe(2);
  },
);
