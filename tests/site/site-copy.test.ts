// The copy of the whole site: unpacked and served from another place, it works as the site does.
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { built, filesIn, pageAt, pagesOf, textOf } from './built.ts';
import { servePages } from './pages-server.ts';
import { readerOf } from './reader.ts';
import { walk } from './walk.ts';

const site = await built('folder');
const files = unzipSync(readFileSync(join(site.dist, 'data/site-copy.zip')));
const dist = realpathSync(mkdtempSync(join(tmpdir(), 'site-copy-')));
for (const [file, content] of Object.entries(files)) {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), content);
}
const base = '/some/where/';
const server = await servePages(dist, base);
afterAll(() => {
  server.close();
  rmSync(dist, { recursive: true, force: true });
});

/** The copy as a site of its own; what it says of the published one is of another host. */
const copy = { ...site, dist, base, origin: server.origin, site: server.origin };
const pages = pagesOf(copy);
const { at, withPage } = await readerOf(copy);

test('has every file of the site but itself, the page for unknown addresses and the hash of the whole', () => {
  const without = ['data/site-copy.zip', '404.html', 'provenance.json'];
  expect(Object.keys(files)).toEqual(filesIn(site.dist).filter((file) => !without.includes(file)));
});

test('names no place by its address on the published host', () => {
  const absolute = pages.flatMap(({ address, document }) =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ value }) => value.startsWith('/'))
        .map(({ name, value }) => `${address}: ${name}="${value}"`),
    ),
  );
  expect(absolute).toEqual([]);
});

test('has links that lead somewhere, every one, and that stay in it', async () => {
  const { broken, outside, external, reached } = await walk(copy, '');
  expect(broken).toEqual([]);
  expect(outside).toEqual([]);
  // Canonical addresses, and those in what is cited, are of the published site.
  expect(external.has('https://example.org')).toBe(true);
  expect(new Set(reached.map((address) => address.replace(/index\.html$/u, '')))).toEqual(
    new Set(pages.map(({ address }) => address)),
  );
});

test('keeps the canonical addresses of the site', () => {
  expect(
    pageAt(pages, '/study/methods/')
      .document.querySelector('link[rel=canonical]')
      ?.getAttribute('href'),
  ).toBe('https://example.org/x/study/methods/');
});

test('does not offer itself, and says what does not work without a server', () => {
  const { main } = pageAt(pages, '/data/');
  expect(main.querySelector('[href$="site-copy.zip"]')).toBeNull();
  expect(textOf(main)).toContain('If you open it from a folder, without a web server');
  expect(textOf(pageAt(pagesOf(site), '/data/').main)).toMatch(
    /ZIP The whole site \(\d+(\.\d)? MB\)/u,
  );
});

/** Answers that are none, while something is done on a page. */
const failures = (page: Parameters<Parameters<typeof withPage>[1]>[0]): string[] => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  return failed;
};

test('is searched, on its page and over any page', async () => {
  const found = await withPage({}, async (page) => {
    const failed = failures(page);
    await page.goto(at('/search/index.html'));
    await page.locator('#search input').fill('methadone');
    const onPage = await page.locator('#results .hit > a').first().evaluate(hrefOf);
    await page.goto(at('/study/methods/index.html'));
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').fill('stigma');
    const over = await page.locator('dialog .hit > a').first().evaluate(hrefOf);
    return { onPage, over, failed };
  });
  expect(found).toEqual({
    onPage: at('/glossary/#methadone'),
    over: at('/glossary/#stigma'),
    failed: [],
  });
});

const hrefOf = (link: Element): string => (link as HTMLAnchorElement).href;

test('is read from a folder, without a server', async () => {
  const titles = await withPage({}, async (page) => {
    await page.goto(pathToFileURL(join(dist, 'index.html')).href);
    const home = await page.title();
    await page.locator('footer a[href$="findings/index.html"]').first().click();
    await page.waitForURL(/findings\/index\.html$/u);
    return [home, await page.title()];
  });
  expect(titles).toEqual([
    'Physical health in drug and alcohol services',
    'Findings – Physical health in drug and alcohol services',
  ]);
});
