import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Connect } from 'vite';
import { checkRecords, indexFiles, recordsOf } from '../search/build-index.ts';
import { SEARCH_VERSION } from '../search/version.ts';
import type { BuiltSite } from './built-site.ts';

/** Files of Pagefind's own user interfaces and of its worker, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./u;

/** Writes the search index, and puts its version into the pages. */
export async function writeSearchFiles(site: BuiltSite): Promise<string> {
  const records = recordsOf(site.pages, site.study);
  const counts = checkRecords(site.study, records);
  const hash = createHash('sha256');
  const files = (await indexFiles(records, site.study))
    .filter(({ path }) => !UNUSED.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, content } of files) {
    hash.update(path).update(content);
    site.write(`pagefind/${path}`, content);
  }
  site.replaceInPages(SEARCH_VERSION, hash.digest('hex').slice(0, 10));
  return `${records.length} records for search: ${counts}`;
}

/** In development, serves the index of the last build. The search says so. */
export function serveLastIndex(server: { middlewares: Connect.Server }, base: string): void {
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
