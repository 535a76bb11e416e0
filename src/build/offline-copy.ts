import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSize } from '../lib/file-size.ts';
import { filesBelow } from '../lib/html-pages.ts';
import { SITE_COPY, SITE_COPY_SIZE } from '../lib/offline-copy.ts';
import { zip } from '../lib/zip.ts';
import type { BuiltSite } from './built-site.ts';
import { portablePage } from './portable-page.ts';

/** The 404 page is shown at any address, so relative links in it cannot work. */
const NOT_FOUND = '404.html';

/** The files of a copy of the site that works under any address. */
function copyOf({ folder, base, pages }: BuiltSite): Record<string, Uint8Array | string> {
  const files = filesBelow(folder).filter((file) => file !== NOT_FOUND);
  const known = new Set(files);
  const has = (path: string): boolean => known.has(path);
  const page = new Map(pages.map((one) => [one.file, one]));
  return Object.fromEntries(
    files.map((file): [string, Uint8Array | string] => {
      const { html, address } = page.get(file) ?? {};
      return html === undefined || address === undefined
        ? [file, Uint8Array.from(readFileSync(join(folder, file)))]
        : [file, portablePage(html, { page: address, base, has })];
    }),
  );
}

/** Packs the finished site into one ZIP file for readers to keep. */
export function packOfflineCopy(site: BuiltSite): string {
  const { record, changes } = site.study;
  const copy = zip(copyOf(site), changes[0]?.date ?? '');
  site.write(SITE_COPY, copy);
  const size = fileSize(copy.length, record.language);
  site.replaceInPages(SITE_COPY_SIZE, size);
  return `a copy of the site in ${size}`;
}
