import type { HtmlPage } from '../lib/html-pages.ts';
import { recordsOf } from '../search/build-index.ts';
import type { Study } from '../study/reading/study.ts';
import { lostAddresses } from '../study/schema/addresses.ts';
import type { BuiltSite } from './built-site.ts';

const NOT_INDEXED = /<meta name="robots" content="noindex">/u;

/** Every address of a built site that people may link to: its pages, and everything that the search finds on them. */
export function addressesOf(pages: readonly HtmlPage[], study: Study): string[] {
  const moved = study.redirects.map(({ from }) => from);
  const listed = pages
    .filter(({ address, html }) => !NOT_INDEXED.test(html) && !moved.includes(address))
    .map(({ address }) => address);
  const things = recordsOf(pages, study).map(({ address }) => address);
  return [...new Set([...listed, ...things])].sort();
}

/** Fails the build if a published address leads nowhere. */
export function checkAddresses(site: BuiltSite): string {
  const { study } = site;
  const places = new Map<string, Set<string>>(
    site.pages.map((page) => {
      const ids = [...site.documentOf(page).querySelectorAll('[id]')].map(({ id }) => id);
      return [page.address, new Set(ids)];
    }),
  );
  // Redirects and best bets must lead somewhere too.
  const kept = [
    ...study.addresses,
    ...study.redirects.map(({ from }) => from),
    ...study.search.bestBets.map(({ address }) => address),
  ];
  const lost = lostAddresses(kept, study.redirects, (page, place) => {
    const ids = places.get(page);
    return ids !== undefined && (place === undefined || ids.has(place));
  });
  if (lost.length > 0) {
    throw new Error(
      `Published addresses lead nowhere:\n  ${lost.join('\n  ')}\n` +
        'Restore their ids. If a page moved, add it to redirects.yaml.',
    );
  }
  return `${study.addresses.length} published addresses lead somewhere`;
}
