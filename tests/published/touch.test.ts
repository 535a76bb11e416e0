// The pages under a finger.
import { describe, expect, test } from 'vitest';
import { built } from '../site/built.ts';
import { readerOf, said } from '../site/reader.ts';

const { onEveryPage } = await readerOf(await built('published'));

/** What is smaller than it ought to be, of all that can be touched on the page in this browser. */
function smallTargets(): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true;

  const isInline = (element: Element): boolean =>
    getComputedStyle(element).display.startsWith('inline');

  /** Whether an element stands among words. */
  const inText = (element: Element): boolean =>
    isInline(element) &&
    [...(element.parentNode?.childNodes ?? [])].some(
      (node) => node instanceof Text && /[\p{L}\p{N}]/u.test(node.data),
    );

  /** What is asked of an element's width and height. A word in a text is as wide as it is. */
  const least = (element: Element): [number, number] => {
    if (element.localName === 'summary') return [44, 44];
    if (element.localName !== 'a') return [24, 24];
    // A mark is as large as what it shows. The same is in the picture's table, which a large control shows (WCAG 2.5.8).
    if (element.closest('[data-marks] svg a')) return [0, 0];
    return inText(element) ? [0, 24] : [44, 44];
  };

  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .flatMap((element) => {
      // The words beside a control are part of it.
      const area = element.closest('label') ?? element;
      const boxes = isInline(area) ? [...area.getClientRects()] : [area.getBoundingClientRect()];
      // Waiting above the page until the keyboard reaches it.
      if (boxes.every(({ bottom }) => bottom + scrollY <= 0)) return [];
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.min(...boxes.map((box) => box.height));
      const [wide, high] = least(element);
      if (width >= wide && height >= high) return [];
      const words = area.textContent.replace(/\s+/gu, ' ').trim();
      return `${element.localName} ‘${words}’: ${Math.floor(width)} × ${Math.floor(height)}, not ${high}`;
    });
}

describe.each([360, 1280])('on a screen %i pixels wide that is touched', async (width) => {
  const options = { hasTouch: true, viewport: { width, height: 800 } };
  const pages = await onEveryPage(options, async (page) => ({
    coarse: await page.evaluate(() => matchMedia('(pointer: coarse)').matches),
    small: await page.evaluate(smallTargets),
  }));

  test('the pages know that they are', () => {
    expect(pages.map(({ seen }) => seen.coarse)).not.toContain(false);
  });

  test('links and disclosures are 44 pixels high and wide, controls and words in a text 24', () => {
    expect(said(pages, ({ small }) => [...new Set(small)])).toEqual([]);
  });
});
