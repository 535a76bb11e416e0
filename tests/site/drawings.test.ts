// The drawings in a browser: what is read in them is large enough, apart from the rest, and has contrast.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { examples } from '../gallery/examples.ts';
import { built } from './built.ts';
import { readerOf } from './reader.ts';

const { at, withPage } = await readerOf(await built('folder'));

const drawnOn = ['/study/participants/', '/study/context/', '/study/methods/', '/reading/'];

/** Opens a page of the site with the invented examples in place of what it shows. */
async function openExamples(page: Page): Promise<void> {
  await page.goto(at('/study/participants/'));
  // A page has the rules of its own drawings alone.
  await page.addStyleTag({ path: 'src/styles/pictures.css' });
  // Those for images are set in other faces, which a browser does not have.
  const drawings = examples.flatMap((group) =>
    group.examples.filter(({ image }) => image !== true).map(({ svg }) => svg),
  );
  await page.evaluate((svgs) => {
    const sections = svgs.map((svg) => `<section class="picture wide">${svg}</section>`);
    document.querySelector('main')?.setHTMLUnsafe(sections.join(''));
  }, drawings);
}

/** What is wrong with the texts of the drawings of a page: too small, cut off, or over one another. */
const faultsOfTexts = (page: Page): Promise<{ texts: number; faults: string[] }> =>
  page.evaluate(() => {
    const faults: string[] = [];
    let texts = 0;
    for (const drawing of document.querySelectorAll('main svg')) {
      const frame = drawing.getBoundingClientRect();
      // A page has a drawing for phones and one for wide screens, and shows one of them.
      if (frame.width === 0) continue;
      const scale = frame.width / Number(drawing.getAttribute('width'));
      const placed = [...drawing.querySelectorAll('text')].map((element) => ({
        words: element.textContent,
        size: parseFloat(getComputedStyle(element).fontSize) * scale,
        box: element.getBoundingClientRect(),
      }));
      texts += placed.length;
      for (const [index, { words, size, box }] of placed.entries()) {
        if (size < 12) faults.push(`‘${words}’ is ${size} pixels high`);
        const { left, right, top, bottom } = box;
        if (left < frame.left - 1 || right > frame.right + 1) faults.push(`‘${words}’ is cut off`);
        if (top < frame.top - 1 || bottom > frame.bottom + 1) faults.push(`‘${words}’ is cut off`);
        for (const other of placed.slice(index + 1)) {
          const wide = Math.min(right, other.box.right) - Math.max(left, other.box.left);
          const high = Math.min(bottom, other.box.bottom) - Math.max(top, other.box.top);
          if (wide > 1 && high > 2) faults.push(`‘${words}’ lies over ‘${other.words}’`);
        }
      }
    }
    return { texts, faults };
  });

describe.each([360, 768, 1280])('on a screen %i pixels wide', (width) => {
  test.each(drawnOn)('every text of the drawings on %s can be read', async (address) => {
    const { texts, faults } = await withPage({ viewport: { width, height: 800 } }, async (page) => {
      await page.goto(at(address));
      return faultsOfTexts(page);
    });
    expect(faults).toEqual([]);
    expect(texts).toBeGreaterThan(20);
  });

  test('every text of the invented and hard examples can be read', async () => {
    const { texts, faults } = await withPage(
      { bypassCSP: true, viewport: { width, height: 800 } },
      async (page) => {
        await openExamples(page);
        return faultsOfTexts(page);
      },
    );
    expect(faults).toEqual([]);
    expect(texts).toBeGreaterThan(300);
  });
});

/**
 * The contrast of everything drawn on a page with what lies under it, by the formula of WCAG 2.2, the lowest for
 * each kind of thing. A mark lies on a band where there is one, on the page otherwise.
 */
const contrasts = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (canvas === null) throw new Error('There is no canvas.');
    const luminance = (colour: string): number => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one: string, other: string): number => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const lowest: Record<string, number> = {};
    const note = (kind: string, value: number): void => {
      lowest[kind] = Math.min(lowest[kind] ?? Infinity, Math.floor(value * 10) / 10);
    };
    for (const drawing of document.querySelectorAll('main svg')) {
      const ground = [drawing.querySelector('.band, .track')]
        .flatMap((under) => (under === null ? [] : [getComputedStyle(under).fill]))
        .concat(paper);
      const window = drawing.querySelector('.studyPale');
      const drawn =
        'text, .bar, .span:not(.approximate), .dot, .person, .left-out, .mark, .bracket';
      for (const element of drawing.querySelectorAll(drawn)) {
        const { fill, stroke } = getComputedStyle(element);
        const kind = element.localName === 'text' ? 'text' : 'mark';
        const colour = element.matches('.bracket, .left-out') ? stroke : fill;
        // The number of an arc lies on its disc; any other text may lie on a window.
        const disc = element.matches('.paper') ? element.previousElementSibling : null;
        const grounds =
          disc !== null
            ? [getComputedStyle(disc).fill]
            : kind === 'text' && window !== null
              ? [...ground, getComputedStyle(window).fill]
              : ground;
        for (const under of grounds) note(kind, ratio(colour, under));
      }
    }
    for (const mark of document.querySelectorAll('main .mark:not(svg *)'))
      note('mark', ratio(getComputedStyle(mark).color, paper));
    return lowest;
  });

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  const pages = ['/findings/', '/quotes/', ...drawnOn].map(
    (address) => [address, (page: Page) => page.goto(at(address))] as const,
  );
  test.each([...pages, ['the page of examples', openExamples] as const])(
    'words on %s have a contrast of 4.5, marks of 3',
    async (_name, open) => {
      const { text = Infinity, mark = Infinity } = await withPage(
        { bypassCSP: true, colorScheme },
        async (page) => {
          await open(page);
          return contrasts(page);
        },
      );
      expect(text).toBeGreaterThanOrEqual(4.5);
      expect(mark).toBeGreaterThanOrEqual(3);
      expect(Math.min(text, mark)).toBeLessThan(21);
    },
  );
});
