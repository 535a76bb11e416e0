import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lostAddresses } from '../study/addresses.ts';
import { readStudy } from '../study/read.ts';
import type { Study } from '../study/study.ts';
import { htmlFiles } from './html-files.ts';
import { recordsOf } from './search-index.ts';

const NOT_INDEXED = /<meta name="robots" content="noindex">/u;

/** Every address of a built site that people may link to: its pages, and everything on them that can be found. */
export function addressesOf(folder: string, study: Study): string[] {
  const moved = study.redirects.map(({ from }) => from);
  const pages = htmlFiles(folder)
    .filter((file) => !NOT_INDEXED.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => `/${file.replace(/index\.html$/u, '')}`)
    .filter((page) => !moved.includes(page));
  const things = recordsOf(folder, study).map(({ address }) => address);
  return [...new Set([...pages, ...things])].sort();
}

/** Stops a build in which an address that was once published leads nowhere. */
export function addresses({ contentFolder }: { contentFolder: string }): AstroIntegration {
  return {
    name: 'addresses',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const study = readStudy(contentFolder);
        const places = new Map<string, Set<string>>(
          htmlFiles(folder).map((file) => {
            const { document } = parseHTML(readFileSync(join(folder, file), 'utf8'));
            const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
            return [`/${file.replace(/index\.html$/u, '')}`, new Set(ids)];
          }),
        );
        // Where pages went must be somewhere, whether or not anybody kept the address.
        const kept = [...study.addresses, ...study.redirects.map(({ from }) => from)];
        const lost = lostAddresses(kept, study.redirects, (page, place) => {
          const ids = places.get(page);
          return ids !== undefined && (place === undefined || ids.has(place));
        });
        if (lost.length > 0) {
          throw new Error(
            `Addresses that people may have kept lead nowhere:\n  ${lost.join('\n  ')}\n` +
              'Give the thing its id back. A page that was moved is named in redirects.yaml.',
          );
        }
        logger.info(`${study.addresses.length} published addresses lead somewhere`);
      },
    },
  };
}
