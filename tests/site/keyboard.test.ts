// The pages with a keyboard alone.
import { describe, expect, test } from 'vitest';
import { built } from './built.ts';
import { readerOf, said } from './reader.ts';

const { at, withPage, onEveryPage } = await readerOf(await built('folder'));

test('the Tab key first finds a link, in sight, that moves the focus to the content', async () => {
  const pages = await onEveryPage({}, async (page) => {
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => {
      const { activeElement } = document;
      const { top = -1, left = -1 } = activeElement?.getBoundingClientRect() ?? {};
      const sight = top >= 0 && left >= 0 ? 'in sight' : 'out of sight';
      return `${activeElement?.getAttribute('href') ?? 'nowhere'}, ${sight}`;
    });
    await page.keyboard.press('Enter');
    const then = await page.evaluate(() => document.activeElement?.localName ?? 'nothing');
    return `${first}, then ${then}`;
  });
  const unusual = said(pages, (way) => (way === '#main, in sight, then main' ? [] : [way]));
  expect(unusual).toEqual([]);
});

describe.each([
  ['the home page', '/'],
  ['a theme', '/themes/isolation/'],
  ['the findings', '/findings/'],
  ['a quotation', '/quotes/gp1-key-person/'],
])('on %s', (_what, address) => {
  test.each([360, 1280])(
    'the Tab key reaches everything that can be used, and each has an outline then, %i pixels wide',
    async (width) => {
      const { stops, unreached, unmarked } = await withPage(
        { viewport: { width, height: 800 } },
        async (page) => {
          await page.goto(at(address));
          const expected = await page.evaluate(() => {
            const usable = [
              ...document.querySelectorAll<HTMLElement>(
                'a[href], button, input, select, textarea, summary, [tabindex="0"]',
              ),
            ]
              .filter((element) => element.checkVisibility({ visibilityProperty: true }))
              // A group of radio buttons is one stop.
              .filter((element) => !element.matches('[type=radio]:not(:checked)'))
              // The marks of a picture are one stop; arrow keys go from one to the next.
              .filter((element) => {
                const picture = element.closest('[data-marks]');
                return (
                  picture === null ||
                  !element.matches('a[data-about]') ||
                  element === picture.querySelector('a[data-about]')
                );
              });
            const outlines = new Map<Element, boolean>();
            addEventListener('focusin', ({ target }) => {
              if (!(target instanceof Element)) return;
              const { outlineStyle, outlineWidth } = getComputedStyle(target);
              outlines.set(target, outlineStyle !== 'none' && outlineWidth !== '0px');
            });
            Object.assign(globalThis, { usable, outlines });
            return usable.length;
          });
          for (let stop = 0; stop < expected; stop += 1) await page.keyboard.press('Tab');
          // Buttons that came while the reader went down the page, and marks that were links until their script came.
          const later = await page.locator('button.copy, [data-marks] a').count();
          for (let stop = 0; stop < later; stop += 1) await page.keyboard.press('Tab');
          return page.evaluate(() => {
            const { usable, outlines } = globalThis as unknown as {
              usable: Element[];
              outlines: Map<Element, boolean>;
            };
            const name = (element: Element): string =>
              `${element.localName} ‘${element.textContent.replace(/\s+/gu, ' ').trim()}’`;
            return {
              stops: outlines.size,
              unreached: usable.filter((element) => !outlines.has(element)).map(name),
              unmarked: [...outlines].filter(([, outlined]) => !outlined).map(([it]) => name(it)),
            };
          });
        },
      );
      expect(unreached).toEqual([]);
      expect(unmarked).toEqual([]);
      expect(stops).toBeGreaterThan(10);
    },
  );
});
