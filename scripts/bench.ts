// `npm run bench`: builds the site from nothing, and says how long that took and what its pages weigh.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { htmlFiles } from '../src/lib/html-pages.ts';
import { weigh, type PageWeight } from './page-weight.ts';

const folder = 'dist';
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/gu, '/');

/** Builds without anything that an earlier build left. The time in seconds. */
function build(): number {
  for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(cache, { recursive: true, force: true });
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/astro.ts', 'build'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site was not built:\n${stdout}${stderr}`);
  return (performance.now() - start) / 1000;
}

/** Pages of one kind: those that share a folder with others. '/themes/…/', or the address of a page alone. */
const kindOf = (address: string): string => address.replace(/^(\/[^/]+\/)[^/]+\/$/u, '$1…/');

const number = (value: number): string => value.toLocaleString('en-GB');

/** A line of the table: the heaviest page of a kind. */
function row([kind, pages]: [string, PageWeight[]]): string[] {
  const [heaviest] = pages.toSorted((a, b) => b.firstRender - a.firstRender);
  if (heaviest === undefined) return [];
  const { firstRender, firstVisit, files, blocking, javaScript, text } = heaviest;
  return [
    kind,
    ...[pages.length, firstRender, firstVisit, 1 + files.length, blocking.length].map(number),
    number(javaScript),
    (firstRender / text).toFixed(2),
  ];
}

const seconds = build();
const weights = htmlFiles(folder).map((file) => weigh(folder, base, file));
const kinds = Object.entries(Object.groupBy(weights, ({ address }) => kindOf(address)));

const table = [
  ['Page', 'Pages', 'First render', 'First visit', 'Requests', 'Blocking', 'JavaScript', 'Ratio'],
  ...kinds.map(([kind, pages = []]) => row([kind, pages])),
];
const widths = (table[0] ?? []).map((_head, column) =>
  Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
);
console.log(`A clean build of ${weights.length} pages: ${seconds.toFixed(1)} seconds\n`);
for (const [first = '', ...cells] of table)
  console.log(
    [
      first.padEnd(widths[0] ?? 0),
      ...cells.map((cell, index) => cell.padStart(widths[index + 1] ?? 0)),
    ].join('  '),
  );
console.log(`
Bytes are gzipped, of the heaviest page of its kind.
First render: the HTML and all that holds it back. First visit: that and every other file that is loaded unasked.
Requests: the page and its files. Ratio: first render to the bare words of the page, gzipped.`);
