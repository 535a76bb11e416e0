// Three ways to search the same records: this site's, Pagefind's own interface, and a library that loads a whole index.
// Each is opened from a page that has loaded, so that all start alike.
import MiniSearch from 'minisearch';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { indexFiles } from '../src/search/build-index.ts';
import type { SearchRecord } from '../src/search/records.ts';
import type { Study } from '../src/study/reading/study.ts';

const page = (title: string, opened: string): string => `<!doctype html>
<html lang="en"><link rel="icon" href="data:,"><title>${title}</title><button>Search</button><div id="search"></div>
<script type="module">document.querySelector('button').addEventListener('click', async () => {${opened}});</script>`;

const STOCK = page(
  'Stock',
  `const make = (name, values) => new Promise((loaded) => document.head.append(Object.assign(document.createElement(name), { onload: loaded, ...values })));
  await Promise.all([
    make('link', { rel: 'stylesheet', href: '/pagefind/pagefind-ui.css' }),
    make('script', { src: '/pagefind/pagefind-ui.js' }),
  ]);
  new PagefindUI({ element: '#search', showImages: false });`,
);

const WHOLE = page(
  'Whole',
  `const [{ default: MiniSearch }, index] = await Promise.all([import('/minisearch.js'), fetch('/whole.json').then((r) => r.text())]);
  const search = MiniSearch.loadJSON(index, { fields: ['title', 'text'], storeFields: ['title', 'text'] });
  const [field, list] = ['input', 'ul'].map((name) => document.createElement(name));
  document.querySelector('#search').append(field, list);
  field.addEventListener('input', () => {
    list.replaceChildren(...search.search(field.value, { prefix: true, combineWith: 'AND' }).slice(0, 20).map(({ title }) => Object.assign(document.createElement('li'), { textContent: title })));
  });`,
);

/** A way to search. */
export interface Way {
  name: string;
  /** The page on which it is opened. */
  address: string;
  /** What opens it. */
  opener: string;
  field: string;
  result: string;
}

export const ways = {
  own: {
    name: 'this site',
    address: '/',
    opener: 'a[data-index]',
    field: 'dialog input',
    result: '.hit',
  },
  stock: {
    name: 'Pagefind’s interface',
    address: '/stock/',
    opener: 'button',
    field: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result',
  },
  whole: {
    name: 'whole index',
    address: '/whole/',
    opener: 'button',
    field: '#search input',
    result: 'li',
  },
} satisfies Record<string, Way>;

/** Copies a built site and puts all three ways over some records into it. */
export async function prepareWays(
  dist: string,
  folder: string,
  records: readonly SearchRecord[],
  study: Study,
): Promise<void> {
  cpSync(dist, folder, {
    recursive: true,
    filter: (path) => !path.startsWith(join(dist, 'pagefind')),
  });
  for (const { path, content } of await indexFiles(records, study)) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const whole = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title', 'text'] });
  whole.addAll(records.map(({ title, text }, id) => ({ id, title, text })));
  writeFileSync(join(folder, 'whole.json'), JSON.stringify(whole));
  cpSync(fileURLToPath(import.meta.resolve('minisearch')), join(folder, 'minisearch.js'));
  for (const [name, html] of Object.entries({ stock: STOCK, whole: WHOLE })) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'index.html'), html);
  }
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** What a server has sent: a worker's requests are seen here and not in the page. */
export interface Sent {
  bytes: number;
  requests: number;
}

/** Serves a folder, text compressed, and counts what it sends. */
export async function serveCounting(
  folder: string,
): Promise<{ origin: string; sent: Sent; close: () => void }> {
  const sent: Sent = { bytes: 0, requests: 0 };
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const type = types[extname(file)];
      const bytes =
        packed.get(file) ??
        (type === undefined ? readFileSync(file) : gzipSync(readFileSync(file)));
      packed.set(file, bytes);
      sent.bytes += bytes.length;
      sent.requests += 1;
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        ...(type === undefined ? {} : { 'content-encoding': 'gzip' }),
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {
    sent,
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Opens a search on a page that has loaded. */
export async function openWay(page: Page, { opener, field }: Way, timeout: number): Promise<void> {
  await page.locator(opener).first().dispatchEvent('click');
  await page.locator(field).waitFor({ timeout });
}

/** Waits until a result has a word that was asked for. */
export const showsResult = (
  page: Page,
  { result }: Way,
  word: string,
  timeout: number,
): Promise<unknown> =>
  page.waitForFunction(
    ([selector, beginning]) =>
      [...document.querySelectorAll(selector)].some((element) =>
        element.textContent.toLowerCase().includes(beginning),
      ),
    [result, word.slice(0, 5)] as const,
    { polling: 'raf', timeout },
  );
