// The second part of `npm run bench`: what the first and the second result cost, by this site's search, by Pagefind's own
// interface over the same index, and by a library that loads a whole index; at this size, 10 and 100 times it.
// Needs a built site. Figures are told as they are, also where the whole index wins.
import MiniSearch from 'minisearch';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { indexFiles, recordsOf } from '../src/integrations/search-index.ts';
import type { SearchRecord } from '../src/integrations/search-records.ts';
import { readStudy } from '../src/study/read.ts';
import { launchOptions } from '../tests/browser/chromium.ts';
import { contentFolder } from './content-folder.ts';

const dist = resolve('dist');
const study = readStudy(contentFolder);
const records = recordsOf(dist, study);

/** A slow mobile line: 150 ms there and back, 1.6 Mbit/s. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};

const QUERIES = ['funding', 'stigma'] as const;

/** Records that differ by a word of their own, so that an index of more of them is as varied as a larger study. */
const times = (factor: number): SearchRecord[] =>
  Array.from({ length: factor }, (_, copy) =>
    records.map((record) =>
      copy === 0
        ? record
        : {
            ...record,
            address: `${record.address}-${copy}`,
            text: `${record.text} ${record.text
              .split(' ')
              .slice(0, 12)
              .map((word) => word + copy.toString(36))
              .join(' ')}`,
          },
    ),
  ).flat();

const STOCK = `<!doctype html><html lang="en"><title>Stock</title><link rel="stylesheet" href="/pagefind/pagefind-ui.css"><div id="search"></div>
<script src="/pagefind/pagefind-ui.js"></script><script>new PagefindUI({ element: '#search', showImages: false });</script>`;

const WHOLE = `<!doctype html><html lang="en"><title>Whole</title><input><ul></ul><script type="module">
const [{ default: MiniSearch }, index] = await Promise.all([import('/minisearch.js'), fetch('/whole.json').then((r) => r.text())]);
const search = MiniSearch.loadJSON(index, { fields: ['title', 'text'], storeFields: ['title', 'text'] });
const [field, list] = document.querySelectorAll('input, ul');
field.addEventListener('input', () => {
  list.replaceChildren(...search.search(field.value, { prefix: true, combineWith: 'AND' }).slice(0, 20).map(({ title }) => Object.assign(document.createElement('li'), { textContent: title })));
});
field.dataset.ready = '';</script>`;

async function prepare(folder: string, factor: number): Promise<void> {
  const all = times(factor);
  cpSync(dist, folder, {
    recursive: true,
    filter: (path) => !path.startsWith(join(dist, 'pagefind')),
  });
  for (const { path, content } of await indexFiles(all, study)) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const whole = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title', 'text'] });
  whole.addAll(all.map(({ title, text }, id) => ({ id, title, text })));
  writeFileSync(join(folder, 'whole.json'), JSON.stringify(whole));
  cpSync(resolve('node_modules/minisearch/dist/es/index.js'), join(folder, 'minisearch.js'));
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

/** What a server has sent, but for pages: a worker's requests are seen here and not in the page. */
interface Sent {
  bytes: number;
  requests: number;
}

/** Serves a folder, text compressed. */
async function serve(folder: string): Promise<{ origin: string; sent: Sent; close: () => void }> {
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
      if (type !== 'text/html; charset=utf-8') {
        sent.bytes += bytes.length;
        sent.requests += 1;
      }
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
    close: () => server.close(),
  };
}

interface Way {
  name: string;
  address: string;
  field: string;
  result: string;
}

const ways: Way[] = [
  { name: 'this site', address: '/search/', field: '#search input', result: '.hit' },
  {
    name: 'Pagefind’s interface',
    address: '/stock/',
    field: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result',
  },
  { name: 'whole index', address: '/whole/', field: 'input[data-ready]', result: 'li' },
];

interface Cost {
  way: string;
  /** Bytes and requests up to the first result; the page's own HTML left out. */
  bytes: number;
  requests: number;
  /** Bytes of a second query. */
  second: number;
  /** Milliseconds from the last key to a result once all is loaded. */
  key: number;
  /** Milliseconds from opening the search on the slow line, with the query typed at once, to a result. */
  click: number;
}

const shows = (page: Page, { result }: Way, query: string): Promise<unknown> =>
  page.waitForFunction(
    ([selector, word]) =>
      [...document.querySelectorAll(selector)].some((element) =>
        element.textContent.toLowerCase().includes(word),
      ),
    [result, query.slice(0, 5)] as const,
    { polling: 'raf', timeout: 180_000 },
  );

async function measure(
  browser: Browser,
  origin: string,
  sent: Sent,
  way: Way,
  slow: boolean,
): Promise<Omit<Cost, 'way' | 'click'> & { first: number }> {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (slow) await session.send('Network.emulateNetworkConditions', LINE);
  Object.assign(sent, { bytes: 0, requests: 0 });
  const started = performance.now();
  await page.goto(origin + way.address, { waitUntil: 'commit' });
  await page.locator(way.field).waitFor();
  await page.locator(way.field).fill(QUERIES[0]);
  await shows(page, way, QUERIES[0]);
  const first = performance.now() - started;
  const { bytes, requests } = { ...sent };
  await page.waitForTimeout(slow ? 0 : 400);
  await page.locator(way.field).fill('');
  await page.waitForTimeout(500);
  const [before, typed] = [sent.bytes, performance.now()];
  await page.locator(way.field).fill(QUERIES[1]);
  await shows(page, way, QUERIES[1]);
  const key = performance.now() - typed;
  await page.waitForTimeout(400);
  const second = sent.bytes - before;
  await page.context().close();
  return { bytes, requests, second, key, first };
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const browser = await chromium.launch(launchOptions());
try {
  for (const factor of [1, 10, 100]) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
    await prepare(folder, factor);
    const { origin, sent, close } = await serve(folder);
    const costs: Cost[] = [];
    for (const way of ways) {
      const quick = [];
      for (let run = 0; run < 3; run += 1)
        quick.push(await measure(browser, origin, sent, way, false));
      const { first: click } = await measure(browser, origin, sent, way, true);
      const [{ bytes, requests, second } = { bytes: 0, requests: 0, second: 0 }] = quick;
      costs.push({
        way: way.name,
        bytes,
        requests,
        second,
        key: median(quick.map(({ key }) => key)),
        click,
      });
    }
    close();
    rmSync(folder, { recursive: true, force: true });
    const [own] = costs;
    console.log(`\n${records.length * factor} records (${factor} ×)`);
    console.table(
      costs.map((cost) => ({
        way: cost.way,
        'bytes to first result': cost.bytes,
        requests: cost.requests,
        'bytes of a second query': cost.second,
        'key to result, ms': Math.round(cost.key),
        'slow line, ms': Math.round(cost.click),
        'bytes, ratio': (cost.bytes / (own?.bytes ?? 1)).toFixed(2),
        'slow line, ratio': (cost.click / (own?.click ?? 1)).toFixed(2),
      })),
    );
  }
} finally {
  await browser.close();
}
