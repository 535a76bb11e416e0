// What each page says of itself to networks, reference managers and other programs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built, pageAt, pagesOf, records, type BuiltPage } from './built.ts';

const site = await built('folder');
const all = pagesOf(site);
/** The page for unknown addresses is shown under any of them, so it says nothing of itself. */
const pages = all.filter(({ address }) => address !== '/404.html');
const at = (address: string): string => `https://example.org/x${address}`;

const metas = ({ document }: BuiltPage): [string, string][] =>
  [...document.querySelectorAll('meta[property], meta[name^="twitter:"]')].map((meta) => [
    meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
    meta.getAttribute('content') ?? '',
  ]);

const pagesWhere = (holds: (page: BuiltPage) => boolean): string[] =>
  all.filter(holds).map(({ address }) => address);

describe('to networks', () => {
  test('a theme shows its title, its own address and its own picture', () => {
    expect(metas(pageAt(pages, '/themes/isolation/'))).toEqual([
      ['og:type', 'website'],
      ['og:site_name', 'Physical health in drug and alcohol services'],
      ['og:locale', 'en_GB'],
      ['og:title', 'Isolation from other services'],
      [
        'og:description',
        'What the clinicians said about money, about short contracts, and about how drug services and other health services talk to each other.',
      ],
      ['og:url', 'https://example.org/x/themes/isolation/'],
      ['og:image', 'https://example.org/x/social/theme-isolation.png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', 'Theme 3: Isolation from other services'],
      ['twitter:card', 'summary_large_image'],
    ]);
  });

  test.each([
    ['/', 'study'],
    ['/findings/', 'study'],
    ['/quotes/', 'study'],
    ['/quotes/gp1-key-person/', 'theme-first-contact'],
    ['/themes/supporting-access/', 'theme-supporting-access'],
  ])('%s shows the picture of %s', (address, name) => {
    const shown = Object.fromEntries(metas(pageAt(pages, address)));
    expect(shown['og:image']).toBe(at(`/social/${name}.png`));
    expect(existsSync(join(site.dist, 'social', `${name}.png`))).toBe(true);
  });

  test('every page has its own address and says what kind of thing it is', () => {
    const wrong = pages.filter((page) => {
      const said = Object.fromEntries(metas(page));
      return said['og:url'] !== at(page.address) || said['og:type'] !== 'website';
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('another study speaks its own language', async () => {
    const home = pageAt(pagesOf(await built('german')), '/');
    expect(Object.fromEntries(metas(home))).toMatchObject({
      'og:locale': 'de_DE',
      'og:image': 'https://example.net/social/study.png',
      'og:image:alt':
        'Eine Interviewstudie · 12 Ehrenamtliche · ein Landkreis · 2023/24: Einig über den offenen Raum, uneins über die offene Tür',
    });
  });
});

describe('to reference managers', () => {
  test('no page offers itself as the article, or anyone as its author', () => {
    const offers = [
      ...['citation_', 'dc.', 'dcterms.', 'prism.', 'eprints.', 'author'].map(
        (prefix) => `meta[name^="${prefix}" i]`,
      ),
      'meta[property^="article:"]',
      '[itemtype]',
      // A work in the form of COinS, and what Zotero takes for a line of authors.
      ...['.Z3988', '.byline', '.bylines', '.article-byline', '.vcard'],
    ].join();
    expect(pagesWhere(({ document }) => document.querySelector(offers) !== null)).toEqual([]);
  });

  test('every page names the licence, the article and the file that cites it', () => {
    const links = ({ document }: BuiltPage): (string | null)[] =>
      ['license', 'related', 'describedby'].map(
        (rel) => document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? null,
      );
    const wrong = all.filter(
      (page) =>
        links(page).join(' ') !==
        'https://creativecommons.org/licenses/by-nc/4.0/ https://doi.org/10.1136/bmjopen-2020-046577 /x/cite/article.json',
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

type Node = Record<string, unknown>;

const linkedData = ({ document }: BuiltPage): Node[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => JSON.parse(textContent) as Node,
  );

const only = (page: BuiltPage): Node => {
  const [data, another] = linkedData(page);
  if (data === undefined || another !== undefined)
    throw new Error(`${page.address} has no linked data, or more than one piece.`);
  return data;
};

/** Every value of some keys, at any depth. */
const valuesOf = (data: unknown, keys: readonly string[]): unknown[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data as Node).flatMap(([key, value]) => [
        ...(keys.includes(key) ? [value] : []),
        ...valuesOf(value, keys),
      ])
    : [];

describe('to other programs', () => {
  test('every page is one page of this site, about the article', () => {
    for (const page of pages) {
      expect(only(page), page.address).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        '@id': at(page.address),
        url: at(page.address),
        name: expect.stringMatching(/\S/u) as string,
        description: expect.stringMatching(/\S/u) as string,
        inLanguage: 'en-GB',
        isPartOf: { '@type': 'WebSite', url: 'https://example.org/x/' },
        license: 'https://creativecommons.org/licenses/by-nc/4.0/',
        dateModified: records(site, 'changes.yaml')[0]?.date,
        about: { '@id': 'https://doi.org/10.1136/bmjopen-2020-046577' },
        isBasedOn: {
          '@type': 'ScholarlyArticle',
          '@id': 'https://doi.org/10.1136/bmjopen-2020-046577',
        },
      });
    }
    expect(pages.length).toBeGreaterThan(30);
  });

  test('the page for unknown addresses says nothing of itself', () => {
    const lost = pageAt(all, '/404.html');
    expect(linkedData(lost)).toEqual([]);
    expect(metas(lost)).toEqual([]);
  });

  test('no page holds the article, and no page names a person but the authors of the article on the home page', () => {
    const types = pages.map((page) => ({
      entity: valuesOf(only(page)['mainEntity'], ['@type'])[0] ?? '',
      people: valuesOf(only(page), ['@type']).filter((type) => type === 'Person'),
    }));
    expect(new Set(types.map(({ entity }) => entity))).toEqual(
      new Set(['', 'Quotation', 'Dataset', 'DefinedTermSet']),
    );
    expect(types.flatMap(({ people }) => people)).toEqual(['Person', 'Person']);
    const home = pages.find(({ address }) => address === '/');
    expect(
      home && valuesOf(only(home), ['@type']).filter((type) => type === 'Person'),
    ).toHaveLength(2);
  });

  test('a quotation has its words, its source, and nobody who said them', () => {
    const held = pages.filter(({ address }) => /^\/quotes\/.+\/$/u.test(address));
    expect(held).toHaveLength(16);
    for (const page of held) {
      const record = records(site, 'quotes.yaml').find(({ id }) =>
        page.address.endsWith(`/${id}/`),
      );
      expect(only(page)['mainEntity'], page.address).toEqual({
        '@type': 'Quotation',
        text: record?.text,
        inLanguage: 'en-GB',
        isPartOf: { '@id': 'https://doi.org/10.1136/bmjopen-2020-046577' },
      });
    }
  });

  test('the glossary gives each of its terms the address where it stands', () => {
    const glossary = pageAt(pages, '/glossary/');
    const terms = valuesOf(only(glossary), ['hasDefinedTerm'])[0] as Node[];
    const standing = [...glossary.document.querySelectorAll('.entry')].map((entry) => ({
      '@type': 'DefinedTerm',
      name: entry.querySelector('dfn')?.textContent,
      url: `${at('/glossary/')}#${entry.id}`,
    }));
    expect(terms).toEqual(standing);
    expect(terms.length).toBeGreaterThan(20);
  });

  test('the data are files of this site, described by their package', () => {
    const page = pageAt(pages, '/data/');
    const data = only(page)['mainEntity'] as Node;
    expect(data).toMatchObject({
      '@type': 'Dataset',
      name: 'Physical health in drug and alcohol services: Data and downloads',
      url: at('/data/'),
      license: 'https://creativecommons.org/licenses/by-nc/4.0/',
      isBasedOn: { '@id': 'https://doi.org/10.1136/bmjopen-2020-046577' },
    });
    const files = valuesOf(data, ['contentUrl']).map(String);
    expect(files).toContain(at('/data/study-data.zip'));
    expect(files).toContain(at('/data/findings.csv'));
    for (const file of files)
      expect(existsSync(join(site.dist, file.replace(at('/'), ''))), file).toBe(true);
    expect(
      page.document.querySelector('link[rel="describedby"][href="/x/data/datapackage.json"]'),
    ).not.toBeNull();
  });

  test('addresses have a host, and those of this site a page', () => {
    const known = new Set(pages.map(({ address }) => at(address)));
    const wrong = pages.flatMap((page) =>
      valuesOf(only(page), ['url', 'item'])
        .map((url) => String(url).replace(/#.*$/u, ''))
        .filter((url) => !known.has(url)),
    );
    expect(wrong).toEqual([]);
  });
});
