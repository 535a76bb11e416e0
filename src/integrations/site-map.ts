import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { urlUnder } from '../lib/url.ts';
import { readStudy } from '../study/read.ts';
import type { Study } from '../study/study.ts';

/** Pages that ask search engines not to list them, besides those that were moved; a test asks the pages. */
const UNLISTED = ['/gallery/', '/search/'];

/** The addresses of all pages that search engines may list, each with the date of the content. */
export function siteMap({
  contentFolder,
  base,
}: {
  contentFolder: string;
  base: string;
}): AstroIntegration {
  let read: Study | undefined;
  // Asked after the build, when the content was found to be right.
  const study = (): Study => (read ??= readStudy(contentFolder));
  return sitemap({
    filter: (page) =>
      ![...UNLISTED, ...study().redirects.map(({ from }) => from)]
        .map((path) => urlUnder(base, path))
        .includes(new URL(page).pathname),
    serialize: (page) => ({ ...page, lastmod: study().changes[0]?.date ?? '' }),
  });
}
