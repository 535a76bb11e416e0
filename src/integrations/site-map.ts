import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readStudy } from '../study/read.ts';

/** Pages that ask search engines not to list them. A test compares this with what the pages say. */
const UNLISTED = /\/(?:gallery|search)\/$/u;

/** The addresses of all pages that search engines may list, each with the date of the content. */
export function siteMap({ contentFolder }: { contentFolder: string }): AstroIntegration {
  let date: string | undefined;
  return sitemap({
    filter: (page) => !UNLISTED.test(page),
    // Asked after the build, when the content was found to be right.
    serialize: (page) => {
      date ??= readStudy(contentFolder).changes[0]?.date ?? '';
      return { ...page, lastmod: date };
    },
  });
}
