import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readStudy } from '../study/read.ts';
import type { Study } from '../study/study.ts';

/** Pages that ask search engines not to list them, besides those that were moved; a test asks the pages. */
const UNLISTED = /\/(?:gallery|search)\/$/u;

/** The addresses of all pages that search engines may list, each with the date of the content. */
export function siteMap({ contentFolder }: { contentFolder: string }): AstroIntegration {
  let read: Study | undefined;
  // Asked after the build, when the content was found to be right.
  const study = (): Study => (read ??= readStudy(contentFolder));
  return sitemap({
    filter: (page) =>
      !UNLISTED.test(page) && !study().redirects.some(({ from }) => page.endsWith(from)),
    serialize: (page) => ({ ...page, lastmod: study().changes[0]?.date ?? '' }),
  });
}
