// What is painted, told from what would be painted without a thing, or with another. No style sheet is read.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { until, type Tab } from './tab.ts';
import { DESK, PHONE, type Visit } from './walks.ts';

/** Pixels around an element that belong to its picture: marks may hang out of it. */
const AROUND = 24;

/** Adds rules to a page, and returns what takes them away. A rule that the browser does not know is left out. */
async function addRules(tab: Tab, rules: readonly string[]): Promise<() => Promise<void>> {
  await tab.ask((all) => {
    const sheet = new CSSStyleSheet();
    for (const rule of all) {
      try {
        sheet.insertRule(rule);
      } catch {
        // A selector of another browser.
      }
    }
    document.adoptedStyleSheets.push(sheet);
  }, rules);
  return () =>
    tab.ask(() => {
      document.adoptedStyleSheets.pop();
    });
}

/** Opens a page that paints nothing which comes and goes by itself. */
async function openStill(tab: Tab, address: string): Promise<void> {
  await tab.open(address);
  await addRules(tab, [':root { scrollbar-width: none; scroll-behavior: auto !important; }']);
}

/** A picture of the part of the window that holds the first such elements which can be seen. */
async function part(tab: Tab, selector: string, count: number): Promise<PNG> {
  const box = await tab.ask(
    (wanted, first) => {
      const boxes = [...document.querySelectorAll(wanted)]
        .filter((element) => element.checkVisibility())
        .slice(0, first)
        .map((element) => element.getBoundingClientRect());
      if (boxes.length < first) throw new Error(`${wanted} cannot be seen.`);
      const [left, top] = [
        Math.min(...boxes.map((it) => it.left)),
        Math.min(...boxes.map((it) => it.top)),
      ];
      const [right, bottom] = [
        Math.max(...boxes.map((it) => it.right)),
        Math.max(...boxes.map((it) => it.bottom)),
      ];
      // Always to the same whole pixel, since a fraction of one paints other edges.
      const before = scrollY;
      scrollTo(0, Math.round(top + scrollY - (innerHeight - (bottom - top)) / 2));
      const moved = before - scrollY;
      return { left, top: top + moved, right, bottom: bottom + moved, windowWidth: innerWidth };
    },
    selector,
    count,
  );
  const picture = await tab.picture();
  const scale = picture.width / box.windowWidth;
  const within = (edge: number, limit: number): number =>
    Math.round(Math.min(Math.max(edge * scale, 0), limit));
  const left = within(box.left - AROUND, picture.width);
  const top = within(box.top, picture.height);
  const cut = new PNG({
    width: within(box.right + AROUND, picture.width) - left,
    height: within(box.bottom + 4, picture.height) - top,
  });
  PNG.bitblt(picture, cut, left, top, cut.width, cut.height, 0, 0);
  return cut;
}

/** What is painted of the first such elements, once it has come to rest: WebKit may be a frame behind. */
async function painted(tab: Tab, selector: string, count = 1): Promise<PNG> {
  let last = await part(tab, selector, count);
  return until(`${selector} comes to rest`, async () => {
    const next = await part(tab, selector, count);
    const rests = difference(last, next) === 0;
    last = next;
    return rests && next;
  });
}

/** In how many pixels two pictures differ to an eye; all of them where they are not of one size. */
const difference = (a: PNG, b: PNG): number =>
  a.width === b.width && a.height === b.height
    ? pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 })
    : Math.max(a.data.length, b.data.length);

/** What would be painted of such elements with further rules. */
async function paintedWith(
  tab: Tab,
  selector: string,
  rules: readonly string[],
  count = 1,
): Promise<PNG> {
  const takeAway = await addRules(tab, rules);
  const picture = await painted(tab, selector, count);
  await takeAway();
  return picture;
}

/** Rules that hide a sign before or after a text, however it is made, and nothing else. */
const signless = (selector: string): string[] => [
  `${selector}::marker { color: transparent !important; }`,
  `${selector}::-webkit-details-marker { visibility: hidden !important; }`,
  `${selector}::before { visibility: hidden !important; }`,
  `${selector}::after { visibility: hidden !important; }`,
  `${selector} { background-image: none !important; }`,
];

/** Marks where the first entries of a list have their numbers, however those are made. */
const findNumbers = (tab: Tab, entries: string): Promise<void> =>
  tab.ask((wanted) => {
    for (const [index, entry] of [...document.querySelectorAll(wanted)].entries()) {
      const counting = [entry, ...entry.querySelectorAll('*')].find((element) =>
        getComputedStyle(element, '::before').content.includes('counter('),
      );
      (counting ?? entry).setAttribute(
        counting === undefined ? 'data-marker' : 'data-before',
        `${index + 1}`,
      );
    }
  }, entries);

/** Rules that give the first entries of a list other numbers. */
const numberRules = (numbers: readonly number[]): string[] =>
  numbers.flatMap((number, index) => [
    `[data-before="${index + 1}"]::before { content: "${number}." !important; }`,
    `[data-marker="${index + 1}"] { list-style-type: "${number}. " !important; }`,
  ]);

/** The numbers that are painted before the first three entries of a list: those which they look most like. */
async function readNumbers(tab: Tab, entries: string): Promise<number[]> {
  await findNumbers(tab, entries);
  const seen = await painted(tab, entries, 3);
  const candidates = [
    [1, 2, 3],
    [0, 0, 0],
    [1, 1, 1],
    [0, 1, 2],
    [2, 3, 4],
  ];
  const differences: number[] = [];
  for (const numbers of candidates)
    differences.push(difference(seen, await paintedWith(tab, entries, numberRules(numbers), 3)));
  return candidates[differences.indexOf(Math.min(...differences))] ?? [];
}

/** What opens shows that it does. */
export function signs({ at, withTab }: Visit): void {
  describe('a sign that it opens is painted', () => {
    test.each([
      ['Menu', 'header summary'],
      ['Sources', '.sources > summary'],
    ])('beside ‘%s’ on a phone', (_name, summary) =>
      withTab(async (tab) => {
        await openStill(tab, at('/'));
        const seen = await painted(tab, summary);
        const without = await paintedWith(tab, summary, signless(summary));
        expect(difference(seen, without)).toBeGreaterThan(0);
      }, PHONE),
    );
  });
}

export function painting(visit: Visit): void {
  const { at, withTab } = visit;
  signs(visit);

  describe.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('on %s', (_name, screen) => {
    test.each(['/limits/', '/study/methods/'])(
      'the entries of the list of %s are numbered 1., 2., 3.',
      (address) =>
        withTab(async (tab) => {
          await openStill(tab, at(address));
          const entries = '.essay > ol > li:nth-child(-n + 3)';
          expect(await readNumbers(tab, entries)).toEqual([1, 2, 3]);
        }, screen),
    );
  });

  test('the entry of the page where the reader is looks different from what it would be elsewhere', () =>
    withTab(async (tab) => {
      const entry = 'header nav a[href$="/quotes/"]';
      await openStill(tab, at('/quotes/'));
      const here = await painted(tab, entry);
      await tab.ask((link) => {
        document.querySelector(link)?.removeAttribute('aria-current');
      }, entry);
      expect(difference(here, await painted(tab, entry))).toBeGreaterThan(0);
    }));

  test('the heading that a link leads to looks different from what it would be otherwise', () =>
    withTab(async (tab) => {
      const heading = '#in-isolation';
      await openStill(tab, at(`/findings/${heading}`));
      const led = await painted(tab, heading);
      await tab.ask(() => {
        location.hash = '';
      });
      expect(difference(led, await painted(tab, heading))).toBeGreaterThan(0);
    }));
}
