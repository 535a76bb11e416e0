// The pages under a finger.
import { describe, expect, test } from 'vitest';
import { built } from './built.ts';
import { readerOf, said } from './reader.ts';

const { onEveryPage } = await readerOf(built('folder'));

/** What is smaller than it ought to be, of all that can be touched on the page in this browser. */
function smallTargets(): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true;

  const isInline = (element: Element): boolean =>
    getComputedStyle(element).display.startsWith('inline');

  /** The words of a link's block that are neither in a link nor in a control. */
  const around = (element: Element): string => {
    let block = element.parentElement;
    while (block?.parentElement && isInline(block)) block = block.parentElement;
    const copy = block?.cloneNode(true) as Element | undefined;
    for (const other of copy?.querySelectorAll('a, button, label') ?? []) other.remove();
    return copy?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  };

  /** Whether a link is among the words of a text: a text has sentences, or is a heading. */
  const inText = (element: Element): boolean =>
    isInline(element) &&
    (element.closest('h1, h2, h3, h4') === null
      ? /(?:\S+ ){3}.*[.!?:](?: |$)/u.test(around(element))
      : around(element) !== '');

  return [...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .flatMap((element) => {
      // The words beside a control are part of it.
      const area = element.closest('label') ?? element;
      const boxes = isInline(area) ? [...area.getClientRects()] : [area.getBoundingClientRect()];
      // Waiting above the page until the keyboard reaches it.
      if (boxes.every(({ bottom }) => bottom + scrollY <= 0)) return [];
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.min(...boxes.map((box) => box.height));
      // A word in a text is as wide as it is.
      const [least, wide] = inText(element) ? [24, 0] : [44, 44];
      if (width >= wide && height >= least) return [];
      const words = area.textContent.replace(/\s+/gu, ' ').trim();
      return `${element.localName} ‘${words}’: ${Math.floor(width)} × ${Math.floor(height)}, not ${least}`;
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

  test('each target is 44 pixels high and wide, and a word in a text 24 high', () => {
    expect(said(pages, ({ small }) => [...new Set(small)])).toEqual([]);
  });
});
