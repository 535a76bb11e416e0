import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileSize } from '../lib/file-size.ts';
import { SITE_COPY, SITE_COPY_SIZE } from '../lib/site-copy.ts';
import { zip } from '../lib/zip.ts';
import { readStudy } from '../study/read.ts';
import { htmlFiles } from './html-files.ts';
import { portablePage } from './portable-page.ts';

/** Answers at any address, so no address in it could lead from there; who serves a copy has a page of their own. */
const NOT_FOUND = '404.html';

/** Paths of all files below a folder, with forward slashes. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** The files of a copy of a built site that works under any address. */
function copyOf(folder: string, base: string): Record<string, Uint8Array | string> {
  const files = filesBelow(folder).filter((file) => file !== NOT_FOUND);
  const known = new Set(files);
  return Object.fromEntries(
    files.map((file): [string, Uint8Array | string] => {
      const content = readFileSync(join(folder, file));
      if (!file.endsWith('.html')) return [file, Uint8Array.from(content)];
      const page = `/${file.replace(/(?<=^|\/)index\.html$/u, '')}`;
      const place = { page, base, has: (path: string) => known.has(path) };
      return [file, portablePage(content.toString('utf8'), place)];
    }),
  );
}

/** Packs the built site, when its pages are done, into one file that its readers can keep. */
export function siteCopy({ contentFolder }: { contentFolder: string }): AstroIntegration {
  let base = '/';
  return {
    name: 'site-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/u, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { record, changes } = readStudy(contentFolder);
        const copy = zip(copyOf(folder, base), changes[0]?.date ?? '');
        writeFileSync(join(folder, SITE_COPY), copy);
        const size = fileSize(copy.length, record.language);
        for (const file of htmlFiles(folder)) {
          const path = join(folder, file);
          const html = readFileSync(path, 'utf8');
          if (html.includes(SITE_COPY_SIZE))
            writeFileSync(path, html.replaceAll(SITE_COPY_SIZE, size));
        }
        logger.info(`a copy of the site in ${size}`);
      },
    },
  };
}
