// Every link of a built site leads somewhere, and stays where it belongs.
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { built, pagesOf } from './built.ts';
import { walk } from './walk.ts';

/** The hosts that the site of the study may link to. */
const hosts = [
  'https://creativecommons.org',
  'https://doi.org',
  'https://orcid.org',
  // The vocabulary that linked data names.
  'https://schema.org',
  // Where references stand that have no DOI; one is printed without encryption.
  'https://assets.publishing.service.gov.uk',
  'https://lankellychase.org.uk',
  // Where a title of the reference list can be looked up.
  'https://search.crossref.org',
  'https://webarchive.nationalarchives.gov.uk',
  'https://www.emcdda.europa.eu',
  'http://www.emcdda.europa.eu',
  'https://www.gov.uk',
];

describe.each([
  ['the root of a host', 'root', hosts],
  ['a folder', 'folder', hosts],
  ['a folder in a folder', 'deep', hosts],
  ['the root of a host, another study', 'german', ['https://example.org', 'https://schema.org']],
] as const)('served from %s', async (_place, name, allowed) => {
  const site = await built(name);
  const { broken, outside, external, reached } = await walk(site, '', 'no/such/page');

  test('every link, to a page, to a place in a page or to a file, finds what it names', () => {
    expect(broken).toEqual([]);
  });

  test('no link leaves the base path', () => {
    expect(outside).toEqual([]);
  });

  test('every page can be reached from the home page, but for those that nothing should lead to', () => {
    const home = pagesOf(site)
      .map(({ address }) => address)
      // Whoever has no page to go to, whoever keeps the site, and whoever kept an address of old.
      .filter((address) => !['/404.html', '/zitate/'].includes(address));
    expect(reached.toSorted()).toEqual(home.toSorted());
  });

  test('links to other sites go to hosts on a list', () => {
    for (const host of allowed) external.delete(host);
    expect([...external.values()]).toEqual([]);
  });

  test('an address that does not exist answers 404 with links that work from there', async () => {
    const response = await fetch(`${site.origin}${site.base}no/such/page`);
    expect(response.status).toBe(404);
    const { document } = parseHTML(await response.text());
    const home = document.querySelector(`main a[href="${site.base}"]`);
    expect(home).not.toBeNull();
  });

  test('the home page is found without the last slash', async () => {
    const response = await fetch(site.origin + site.base.replace(/(.)\/$/u, '$1'));
    expect(response.status).toBe(200);
    expect(response.url).toBe(site.origin + site.base);
  });
});
