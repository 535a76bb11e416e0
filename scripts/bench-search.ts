// The second part of `npm run bench`: what the first and the second result cost, by this site's search, by Pagefind's own
// interface over the same index, and by a library that loads a whole index; at this size, 10 and 100 times it.
// Needs a built site. Figures are told as they are, also where the whole index wins.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { readPages } from '../src/lib/html-pages.ts';
import { recordsOf } from '../src/search/build-index.ts';
import type { SearchRecord } from '../src/search/records.ts';
import { readStudy } from '../src/study/read.ts';
import { launchOptions } from '../tests/browser/chromium.ts';
import { contentFolder } from './settings.ts';
import {
  openWay,
  prepareWays,
  serveCounting,
  showsResult,
  ways,
  type Sent,
  type Way,
} from './search-ways.ts';

const dist = resolve('dist');
const study = readStudy(contentFolder);
const records = recordsOf(readPages(dist), study);

/** A slow mobile line: 150 ms there and back, 1.6 Mbit/s. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};

/** A whole index of 100 times the size comes over the slow line in about a minute. */
const PATIENCE = 180_000;

/** The two words that most titles have, of those that are long enough to mean something: two queries. */
const QUERIES = ((): [string, string] => {
  const counts = new Map<string, number>();
  for (const { title } of records)
    for (const word of new Set(title.toLowerCase().match(/\p{L}{6,}/gu) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first = '', second = ''] = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
  return [first, second];
})();

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

interface Cost {
  /** Bytes and requests from opening the search to the first result. */
  bytes: number;
  requests: number;
  /** Bytes of a second query. */
  second: number;
  /** Milliseconds from opening the search, with the query typed at once, to a result. */
  first: number;
  /** Milliseconds from a query to a result once all is loaded. */
  key: number;
}

async function measure(
  browser: Browser,
  origin: string,
  sent: Sent,
  way: Way,
  slow: boolean,
): Promise<Cost> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(origin + way.address, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (slow) await session.send('Network.emulateNetworkConditions', LINE);
  const field = page.locator(way.field);
  Object.assign(sent, { bytes: 0, requests: 0 });
  const started = performance.now();
  await openWay(page, way, PATIENCE);
  await field.fill(QUERIES[0]);
  await showsResult(page, way, QUERIES[0], PATIENCE);
  const first = performance.now() - started;
  const { bytes, requests } = { ...sent };
  // What belongs to the first query, its texts for one, is not the second's.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await field.fill('');
  await page.waitForTimeout(500);
  const [before, typed] = [sent.bytes, performance.now()];
  await field.fill(QUERIES[1]);
  await showsResult(page, way, QUERIES[1], PATIENCE);
  const [second, key] = [sent.bytes - before, performance.now() - typed];
  await page.context().close();
  return { bytes, requests, second, first, key };
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const browser = await chromium.launch(launchOptions());
try {
  for (const factor of [1, 10, 100]) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
    try {
      await prepareWays(dist, folder, times(factor), study);
      const { origin, sent, close } = await serveCounting(folder);
      const costs = [];
      for (const way of Object.values<Way>(ways)) {
        const runs = [];
        for (let run = 0; run < 3; run += 1)
          runs.push(await measure(browser, origin, sent, way, false));
        const { first: click } = await measure(browser, origin, sent, way, true);
        const [{ bytes, requests, second } = { bytes: 0, requests: 0, second: 0 }] = runs;
        costs.push({
          way,
          bytes,
          requests,
          second,
          key: median(runs.map(({ key }) => key)),
          click,
        });
      }
      close();
      const [own] = costs;
      console.log(`\n${records.length * factor} records (${factor} ×)`);
      console.table(
        costs.map(({ way, bytes, requests, second, key, click }) => ({
          way: way.name,
          'bytes to first result': bytes,
          requests,
          'bytes of a second query': second,
          'key to result, ms': Math.round(key),
          'slow line, ms': Math.round(click),
          'bytes, ratio': (bytes / (own?.bytes ?? 1)).toFixed(2),
          'slow line, ratio': (click / (own?.click ?? 1)).toFixed(2),
        })),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
} finally {
  await browser.close();
}
