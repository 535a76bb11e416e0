import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Connect } from 'vite';
import { SEARCH_VERSION } from '../lib/search-version.ts';
import { escapeXml } from '../lib/xml.ts';
import { readStudy } from '../study/read.ts';
import type { Study } from '../study/study.ts';
import { htmlFiles } from './html-files.ts';
import {
  expectedRecords,
  KINDS,
  searchRecords,
  type SearchKind,
  type SearchRecord,
} from './search-records.ts';

/** Files of Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/** Pages whose sections are found: prose, models of care, the appraisal, data, and what the article says of itself. */
function isPageOfSections(study: Study, address: string): boolean {
  return (
    address === '/study/' ||
    address === '/study/models/' ||
    address === '/data/' ||
    address === '/appraisal/' ||
    study.prose.some(
      // What the site says of itself is no part of the study.
      ({ id }) => id !== 'pages/about' && address === `/${id.replace(/^pages\//u, '')}/`,
    )
  );
}

/** How much the words of a title count: what a study says before what it cites, a term before all. */
const TITLE: Partial<Record<SearchKind, number>> = { term: 10, reference: 3, note: 6 };

/** A speaker and the authors of a reference are looked for; an extent and a theme are only told. */
const CONTEXT: Partial<Record<SearchKind, number>> = { quotation: 8, reference: 3, finding: 0.3 };

/** A record as the page that Pagefind reads; the weights go up to 10, and text has 1. */
function asPage(
  { kind, title, context, text, names, alike, related }: SearchRecord,
  language: string,
): string {
  const part = (weight: number, words: string, more = ''): string =>
    words === '' ? '' : `<p data-pagefind-weight="${weight}"${more}>${escapeXml(words)}</p>`;
  return (
    `<html lang="${language}"><body data-pagefind-body>` +
    part(TITLE[kind] ?? 8, title) +
    part(CONTEXT[kind] ?? 1, context.join(', ')) +
    part(9, names.join(', ')) +
    part(4, alike.join(', ')) +
    part(1, text, ' data-pagefind-meta="text"') +
    part(0.3, related.join(', ')) +
    '</body></html>'
  );
}

/** Stops the build where something of the study cannot be found, or can be found twice. */
function checkRecords(study: Study, records: readonly SearchRecord[]): string {
  const counted = KINDS.map((kind) => ({
    kind,
    count: records.filter((record) => record.kind === kind).length,
  }));
  const expected = expectedRecords(study);
  for (const { kind, count } of counted) {
    const wanted = expected[kind] ?? count;
    if (count !== wanted) throw new Error(`${count} records of kind ${kind} instead of ${wanted}.`);
  }
  const addresses = records.map(({ address }) => address);
  const twice = addresses.find((address, index) => addresses.indexOf(address) !== index);
  if (twice !== undefined) throw new Error(`${twice} would be found twice.`);
  return counted.map(({ kind, count }) => `${count} ${kind}`).join(', ');
}

/** The words of all records, for whoever mistypes one. */
const wordsOf = (records: readonly SearchRecord[]): string[] => [
  ...new Set(
    records
      .flatMap(
        ({ title, context, text, names, alike, related }) =>
          [title, ...context, text, ...names, ...alike, ...related]
            .join(' ')
            .toLowerCase()
            .match(/\p{L}{4,}/gu) ?? [],
      )
      .sort(),
  ),
];

/** A file of the index, by its path in its folder. */
export interface IndexFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * The files of the Pagefind index of some records. Beside it stand `records.json`, which tells the title, address
 * and values of a result that Pagefind knows by an id, and `words.json`, the words that a slip may stand for.
 * The values are not given to Pagefind: it writes the files of its filters in another order each time.
 */
export async function indexFiles(
  records: readonly SearchRecord[],
  { record, search, words }: Pick<Study, 'record' | 'search' | 'words'>,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const [number, entry] of records.entries()) {
    const content = asPage(entry, record.language);
    const added = await index.addHTMLFile({ url: `/${number}`, content });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  }
  // Its own writeFiles() answers before the bytes are on disk, and close() may then cut files short.
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`Pagefind failed: ${made.errors.join('; ')}`);
  await close();

  const listed = made.files.flatMap(({ path, content }) => {
    const id = /^fragment\/(.+)\.pf_fragment$/u.exec(path)?.[1];
    if (id === undefined) return [];
    const url = /"url":"\/(\d+)"/u.exec(gunzipSync(content).toString('utf8'))?.[1];
    const entry = records[Number(url)];
    if (entry === undefined) throw new Error(`Pagefind made a record of nothing: ${path}`);
    const { kind, address, title, filters, context } = entry;
    return [[id, [KINDS.indexOf(kind), address, title, filters, ...context]] as const];
  });
  const listing = {
    kinds: KINDS,
    ignored: search.ignored,
    words: words.search,
    records: Object.fromEntries(listed.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return [
    ...made.files,
    { path: 'records.json', content: JSON.stringify(listing) },
    { path: 'words.json', content: JSON.stringify(wordsOf(records)) },
  ];
}

/** Everything of a built site that can be found. */
export function recordsOf(folder: string, study: Study): SearchRecord[] {
  const pages = htmlFiles(folder)
    .map((file) => ({ file, address: `/${file.replace(/index\.html$/u, '')}` }))
    .filter(({ address }) => isPageOfSections(study, address))
    .map(({ file, address }) => ({ address, html: readFileSync(join(folder, file), 'utf8') }));
  return searchRecords(study, pages);
}

/** In development the index is that of the last build, which the search says. */
function serveLastBuild(server: { middlewares: Connect.Server }, base: string): void {
  const prefix = `${base.replace(/\/$/u, '')}/pagefind/`;
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    const file = join('dist', 'pagefind', path.slice(prefix.length));
    if (!path.startsWith(prefix) || path.includes('..') || !existsSync(file)) {
      next();
      return;
    }
    const type = { '.js': 'text/javascript', '.json': 'application/json' }[extname(file)];
    response.setHeader('content-type', type ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
}

/** Makes the index of the built pages, and gives them its version. */
export function searchIndex({ contentFolder }: { contentFolder: string }): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        serveLastBuild(server, base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const study = readStudy(contentFolder);
        const records = recordsOf(folder, study);
        const counts = checkRecords(study, records);
        const hash = createHash('sha256');
        const files = (await indexFiles(records, study))
          .filter(({ path }) => !UNUSED.test(path))
          .sort((a, b) => (a.path < b.path ? -1 : 1));
        for (const { path, content } of files) {
          hash.update(path).update(content);
          const file = join(folder, 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        const version = hash.digest('hex').slice(0, 10);
        for (const file of htmlFiles(folder)) {
          const path = join(folder, file);
          const html = readFileSync(path, 'utf8');
          if (html.includes(SEARCH_VERSION)) {
            writeFileSync(path, html.replaceAll(SEARCH_VERSION, version));
          }
        }
        logger.info(`${records.length} records for search: ${counts}`);
      },
    },
  };
}
