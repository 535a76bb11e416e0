// The files that programs look for: the map of the site, its manifest and icons, and the feed of changes.
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { built, pagesOf, records } from './built.ts';

const site = await built('folder');
const another = await built('german');
const read = (file: string, { dist } = site): string => readFileSync(join(dist, file), 'utf8');
const home = 'https://example.org/x/';
/** Days of changes, the newest first. */
const days = records(site, 'changes.yaml').map(({ date }) => date);

/** Elements of an XML file by their name. */
const elements = (xml: string, name: string): Element[] => [
  ...parseHTML(xml.replace(/^<\?xml[^>]*>/u, '')).document.getElementsByTagName(name),
];

describe('the map of the site', () => {
  const textsOf = (name: string, of = site): string[] =>
    elements(read('sitemap-0.xml', of), 'url').map(
      (place) => place.querySelector(name)?.textContent ?? '',
    );

  test.each([
    ['the study', site, 'https://example.org/x', '/themes/isolation/'],
    // It has a page that was moved.
    ['another study', another, 'https://example.net', '/quotes/'],
  ])('of %s has each page that search engines may list, and no other', (_, of, host, known) => {
    const listed = pagesOf(of)
      .filter(({ document }) => document.querySelector('meta[name="robots"]') === null)
      .map(({ address }) => host + address);
    expect(textsOf('loc', of).toSorted()).toEqual(listed.toSorted());
    expect(listed).toContain(host + known);
  });

  test('has the date of the content for every page', () => {
    expect(new Set(textsOf('lastmod'))).toEqual(new Set([`${days[0]}T00:00:00.000Z`]));
  });

  test('is named to crawlers', () => {
    expect(read('robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/x/sitemap-index.xml\n',
    );
    expect(read('sitemap-index.xml')).toContain('<loc>https://example.org/x/sitemap-0.xml</loc>');
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(read('manifest.webmanifest')) as {
    icons: { src: string; sizes: string; type: string }[];
  };

  test('names the site in its language and place', () => {
    expect(manifest).toMatchObject({
      name: 'Physical health in drug and alcohol services',
      lang: 'en-GB',
      dir: 'ltr',
      start_url: '/x/',
      scope: '/x/',
      display: 'browser',
    });
    expect(JSON.parse(read('manifest.webmanifest', another))).toMatchObject({
      name: 'Stimmen aus Dorfbüchereien',
      lang: 'de',
      start_url: '/',
    });
  });

  test('has icons of the sizes that it says', async () => {
    const [drawn, ...images] = manifest.icons;
    expect(drawn).toEqual({ src: '/x/favicon.svg', sizes: 'any', type: 'image/svg+xml' });
    expect(images.map(({ src }) => src)).toEqual(['/x/icons/192.png', '/x/icons/512.png']);
    for (const { src, sizes, type } of images) {
      const { format, width, height } = await sharp(
        join(site.dist, src.replace('/x/', '')),
      ).metadata();
      expect([`image/${format}`, `${width}x${height}`]).toEqual([type, sizes]);
    }
  });

  test('and the icon of a home screen are named on the home page', () => {
    const naming = pagesOf(site).filter(
      ({ document }) =>
        document.querySelector('link[rel="manifest"][href="/x/manifest.webmanifest"]') !== null &&
        document.querySelector('link[rel="apple-touch-icon"][href="/x/icons/180.png"]') !== null,
    );
    expect(naming.map(({ address }) => address)).toEqual(['/']);
  });

  test('the icon of a home screen has the drawing’s colours', async () => {
    const { data, info } = await sharp(join(site.dist, 'icons/180.png'))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number): number[] => [
      ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
    ];
    expect([info.width, info.height]).toEqual([180, 180]);
    expect(pixel(2, 2)).toEqual([0xfa, 0xf9, 0xf5]);
    // Inside the first of the two marks: 10, 21 of 32.
    expect(pixel(56, 118)).toEqual([0x1c, 0x20, 0x27]);
  });
});

describe('the feed of changes', () => {
  const feed = read('changes.atom');

  test('has an entry for each day of changes, known by that day', () => {
    expect(elements(feed, 'entry').map((entry) => entry.querySelector('id')?.textContent)).toEqual(
      days.map((day) => `${home}changes.atom#${day}`),
    );
    expect(days).toContain('2026-11-22');
    expect(feed).toContain('<title>Physical health in drug and alcohol services: changes</title>');
    expect(feed).toContain('First edition: the findings');
  });

  test('has no other date than those of changes', () => {
    const dates = elements(feed, 'updated').map(({ textContent }) => textContent);
    expect(new Set(dates)).toEqual(new Set(days.map((day) => `${day}T00:00:00.000Z`)));
  });

  test('speaks the language of another study', () => {
    const german = read('changes.atom', another);
    expect(german).toContain('<title>Stimmen aus Dorfbüchereien: Änderungen</title>');
    expect(german).toContain('30. Juni 2024');
  });

  test('is named on the home page and where the changes are told', () => {
    const leading = pagesOf(site).filter(
      ({ document }) => document.querySelector('[href="/x/changes.atom"]') !== null,
    );
    expect(leading.map(({ address }) => address).toSorted()).toEqual(['/', '/about/']);
  });
});

test('the licences of the programs that are part of the site are passed on with it', () => {
  const notices = read('third-party.txt');
  const packages = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+$/gmu)].map(([, name]) => name);
  expect(packages).toEqual(['fastest-levenshtein', 'pagefind']);
  // A language whose forms are not written down here has a stemmer.
  expect(read('third-party.txt', another)).toContain('@orama/stemmers');
  expect(notices).toContain('Copyright (c) Pagefind');
  expect(notices).toContain('Copyright (c) 2020 Kasper Unn Weihe');
});
