// What readers see, looked up in the pixels and places of pages: under a finger, with a mouse, in light and dark.
import type { BrowserContextOptions, ElementHandle, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { THEME_MARKS } from '../../src/charts/theme-marks.ts';
import { built } from './built.ts';
import {
  beforeText,
  bringIntoSight,
  inkIn,
  linesIn,
  linesOfText,
  readAs,
  shapeOf,
} from './painted.ts';
import { readerOf, said } from './reader.ts';

const { at, onEveryPage, withPage } = await readerOf(await built('folder'));

const phone: BrowserContextOptions = {
  hasTouch: true,
  isMobile: true,
  viewport: { width: 390, height: 760 },
};
const wide: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** The first, the second and the last of some elements. */
const some = <T>(all: readonly T[]): T[] => [...new Set([...all.slice(0, 2), ...all.slice(-1)])];

const name = async (element: ElementHandle): Promise<string> =>
  `‘${((await element.textContent()) ?? '').replace(/\s+/gu, ' ').trim().slice(0, 40)}’`;

/** Opens everything that is closed. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      (details as HTMLDetailsElement).open = true;
  });

/** What is wrong with the triangles of the page: each kind is looked at in two pictures, closed and open. */
async function faultsOfDisclosures(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const seen = new Map<string, number>();
  for (const summary of await page.$$('summary')) {
    if (!(await summary.isVisible())) continue;
    const kind = await summary.evaluate((node) => node.parentElement?.className ?? '');
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    if ((seen.get(kind) ?? 0) > 2) {
      const display = await summary.evaluate((node) => getComputedStyle(node).display);
      if (display !== 'list-item') faults.push(`${await name(summary)} is ${display}`);
      continue;
    }
    const look = async (): Promise<string> => {
      await bringIntoSight(summary);
      const { x, ...area } = await beforeText(summary);
      const left = (await summary.boundingBox())?.x ?? x;
      const width = x + area.width - left;
      return width < 4 ? '' : shapeOf(await inkIn(page, { ...area, x: left, width })).join('\n');
    };
    const closed = await look();
    if (closed === '') faults.push(`${await name(summary)} has no triangle`);
    await summary.evaluate((node) => ((node.parentElement as HTMLDetailsElement).open = true));
    if ((await look()) === closed)
      faults.push(`${await name(summary)} looks open and closed alike`);
    await summary.evaluate((node) => ((node.parentElement as HTMLDetailsElement).open = false));
  }
  return faults;
}

/** Marks of themes that are not on the line of the words that they stand before. */
const marksOffTheLine = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main .mark:not(svg *)')]
      .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
      .flatMap((mark) => {
        const range = document.createRange();
        const place = mark.closest('li, dd, dt, p, h2, h3, th, figcaption, a');
        if (place === null) return [];
        const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
        let before = true;
        while (texts.nextNode() !== null) {
          const text = texts.currentNode as Text;
          if (mark.contains(text)) before = false;
          else if (!before && text.data.trim() !== '' && !text.parentElement?.closest('.hidden')) {
            range.selectNodeContents(text);
            const [words] = range.getClientRects();
            range.selectNodeContents(mark);
            const [sign] = range.getClientRects();
            if (words === undefined || sign === undefined) return [];
            // Where there is no room beside it, the words are below.
            if (words.left < sign.right - 1) return [];
            // Both rest on one line: their middles are near one another.
            const off = sign.top + sign.height / 2 - (words.top + words.height / 2);
            return Math.abs(off) > 4
              ? [`${Math.round(off)} pixels off: ‘${text.data.trim().slice(0, 40)}’`]
              : [];
          }
        }
        return [];
      }),
  );

/** Parts of the way to this page that are in a row and not on one line. */
const trailOffTheLine = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const range = document.createRange();
    const boxes = [...document.querySelectorAll('.trail li')].map((item) => {
      range.selectNodeContents(item.querySelector('a') ?? item);
      const [box] = [...range.getClientRects()].filter(({ width }) => width > 1);
      return { words: item.textContent.trim(), box };
    });
    return boxes.slice(1).flatMap(({ words, box }, index) => {
      const last = boxes[index]?.box;
      if (box === undefined || last === undefined || box.left < last.left) return [];
      return Math.abs(box.bottom - last.bottom) > 1 ? [`‘${words}’`] : [];
    });
  });

/** Headings whose '#' is not right behind their last word. */
const permalinksApart = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(h2, h3, h4) + .permalink')].flatMap((link) => {
      const range = document.createRange();
      const heading = link.previousElementSibling;
      if (heading === null || !heading.checkVisibility()) return [];
      range.selectNodeContents(heading);
      const last = [...range.getClientRects()].filter(({ width }) => width > 1).at(-1);
      range.selectNodeContents(link);
      const [sign] = range.getClientRects();
      if (last === undefined || sign === undefined) return ['a heading without words'];
      const gap = sign.left - last.right;
      const onTheLine = sign.top < last.bottom && sign.bottom > last.top;
      return onTheLine && gap >= 0 && gap < 32 ? [] : [`‘${heading.textContent.trim()}’`];
    }),
  );

/** Parts that touch what comes below them, each with the least distance of its words or rule to the next words. */
const touching = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // A list of contents that sticks is where it belongs only there.
    scrollTo(0, 0);
    const range = document.createRange();
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true });
    /** How far down a rule goes, or the words of a heading without its link. */
    const endOf = (element: Element): { bottom: number; right: number } => {
      if (element.matches('.contents, .choices')) return element.getBoundingClientRect();
      range.selectNodeContents(element.querySelector('h2, h3, h4') ?? element);
      const boxes = [...range.getClientRects()];
      return {
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        right: Math.max(...boxes.map(({ right }) => right)),
      };
    };
    /** The first words behind an element. */
    const nextWords = (element: Element): DOMRect | undefined => {
      const all = document.createTreeWalker(
        document.querySelector('main') ?? document.body,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      );
      all.currentNode = element;
      for (let node = all.nextSibling() ?? all.nextNode(); node; node = all.nextNode()) {
        if (element.contains(node) || !(node instanceof Text) || node.data.trim() === '') continue;
        const parent = node.parentElement;
        if (!parent || !isSeen(parent) || parent.closest('.hidden, script, style')) continue;
        range.selectNodeContents(node);
        const [box] = range.getClientRects();
        if (box !== undefined) return box;
      }
      return undefined;
    };
    const least: [string, number][] = [
      ['.contents', 12],
      ['.asking .choices', 12],
      ['p:has(+ .references)', 12],
      ['main :is(.titled, h2, h3, h4):not(.titled > *)', 2],
    ];
    return least.flatMap(([selector, distance]) =>
      [...document.querySelectorAll(selector)].filter(isSeen).flatMap((element) => {
        const [next, end] = [nextWords(element), endOf(element)];
        // What is beside it is not below it.
        const { left } = element.getBoundingClientRect();
        if (next === undefined || next.left >= end.right || next.right <= left) return [];
        const gap = next.top - end.bottom;
        return gap < distance
          ? [`${element.textContent.trim().slice(0, 30)}: ${Math.round(gap)} pixels`]
          : [];
      }),
    );
  });

/** What the numbered lists of the page say, where it is not what they ought to. */
async function faultsOfNumbers(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const list of await page.$$('main ol:not(nav ol, .key ol, .timeline)')) {
    const items = await list.$$(':scope > li');
    for (const item of some(items)) {
      if (!(await item.isVisible())) continue;
      const number = items.indexOf(item) + 1;
      await bringIntoSight(item);
      const near = [number - 1, number, number + 1, 0, 1].map((value) => `${value}.`);
      const type = (await item.$('p')) ?? item;
      const read = await readAs(page, await beforeText(item), type, [...new Set(near)]);
      if (read !== `${number}.`) faults.push(`${number} of ${await name(item)} is ‘${read}’`);
    }
  }
  return faults;
}

/** Sentences without a letter whose paragraph has several, while its sources are open. */
const faultsOfLetters = (page: Page): Promise<string[]> =>
  page.$$eval('main p:has(.claim ~ .claim):has(+ .sources[open]) .claim', (claims) =>
    claims
      .filter((claim) => getComputedStyle(claim, '::after').content === 'none')
      .map((claim) => claim.textContent.slice(0, 30)),
  );

describe.each([
  ['on a telephone', phone],
  ['on a wide screen', wide],
])('%s', async (_where, options) => {
  // Buttons that come into the page while it is looked at would move what is looked at.
  const keepStill = (page: Page) => page.route('**/copying.*', (route) => route.abort());
  const look = async (page: Page) => {
    const disclosures = await faultsOfDisclosures(page);
    await openAll(page);
    return {
      disclosures,
      letters: await faultsOfLetters(page),
      numbers: await faultsOfNumbers(page),
      marks: await marksOffTheLine(page),
      trail: await trailOffTheLine(page),
      permalinks: await permalinksApart(page),
      touching: await touching(page),
      found: await page.evaluate(() =>
        ['summary', '.mark', '.trail li', 'h2 + .permalink', 'main ol > li', '.sources li'].map(
          (selector) => document.querySelectorAll(selector).length,
        ),
      ),
    };
  };
  const pages = await onEveryPage(options, look, keepStill);

  test('there is much to look at', () => {
    const all = pages.map(({ seen }) => seen.found);
    const sums = all[0]?.map((_count, kind) =>
      all.reduce((sum, found) => sum + (found[kind] ?? 0), 0),
    );
    expect(Math.min(...(sums ?? [0]))).toBeGreaterThan(50);
  });

  test('what opens has a triangle, which turns', () => {
    expect(said(pages, ({ disclosures }) => disclosures)).toEqual([]);
  });

  test('the mark of a theme is on the line of its words', () => {
    expect(said(pages, ({ marks }) => marks)).toEqual([]);
  });

  test('the way to a page is on one line, as far as there is room', () => {
    expect(said(pages, ({ trail }) => trail)).toEqual([]);
  });

  test('the letter of a source is on its first line', () => {
    expect(said(pages, ({ letters }) => letters)).toEqual([]);
  });

  test('the items of a numbered list are 1., 2. and so on', () => {
    expect(said(pages, ({ numbers }) => numbers)).toEqual([]);
  });

  test('the link of a heading is right behind its last word', () => {
    expect(said(pages, ({ permalinks }) => permalinks)).toEqual([]);
  });

  test('contents, choices, downloads and headings keep a distance from what follows', () => {
    expect(said(pages, ({ touching: near }) => near)).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  /** How many rows of pixels below the words of an element are drawn all along. */
  const underlined = async (page: Page, selector: string): Promise<number> => {
    const element = await page.waitForSelector(selector);
    await bringIntoSight(element);
    const line = (await linesOfText(element)).at(-1);
    if (line === undefined) return 0;
    // From the middle of the words, whose own ink is never a whole row, to below them.
    const { x, y, width, height } = line;
    const below = { x: x + 1, y: y + height / 2, width: width - 2, height: height / 2 + 8 };
    return linesIn(await inkIn(page, below)).length;
  };

  test('the menu shows which page this is', async () => {
    await withPage({ ...wide, colorScheme }, async (page) => {
      await page.goto(at('/limits/'));
      expect(await underlined(page, '.menu a[aria-current]')).toBe(2);
      expect(await underlined(page, '.menu a:not([aria-current])')).toBe(0);
    });
  });

  test('a section that was gone to is underlined, and no other', async () => {
    await withPage({ ...wide, colorScheme }, async (page) => {
      await page.goto(at('/themes/isolation/#money'));
      expect(await underlined(page, 'h2#money')).toBe(2);
      expect(await underlined(page, 'h2#short-contracts')).toBe(0);
    });
  });
});

test('the characters of twelve themes look different', async () => {
  const shapes = await withPage(wide, async (page) => {
    await page.goto(at('/'));
    await page.evaluate(
      (characters) => {
        const marks = characters.map((character) => {
          const mark = document.createElement('p');
          mark.className = 'mark';
          mark.textContent = character;
          return mark;
        });
        document.querySelector('main')?.replaceChildren(...marks);
      },
      THEME_MARKS.map(({ character }) => character),
    );
    const found: string[] = [];
    for (const mark of await page.$$('main > .mark')) {
      const [area] = await linesOfText(mark);
      if (area !== undefined)
        found.push(
          shapeOf(await inkIn(page, { ...area, x: area.x - 2, width: area.width + 4 })).join('\n'),
        );
    }
    return found;
  });
  expect(shapes).not.toContain('');
  expect(new Set(shapes).size).toBe(12);
});
