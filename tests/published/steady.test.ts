// Nothing moves after the page is parsed: what a script shows has had its room from the start.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { built } from '../site/built.ts';
import { readerOf, said } from '../site/reader.ts';

const { onEveryPage, withPage } = await readerOf(await built('published'));

/** Keeps where every element stands once the page is parsed and none of its deferred programs has run. */
const keepPlaces = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const places = [...document.body.querySelectorAll('*')].map(
        (element) => [element, element.getBoundingClientRect()] as const,
      );
      Object.assign(window, { places: places.filter(([, { width }]) => width > 0) });
    });
  });

/** The outermost elements that stand elsewhere now: 'DETAILS 0,-20' is twenty pixels higher than it was. */
const moved = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 100));
    const { places } = window as unknown as { places: [Element, DOMRect][] };
    const shifts = places.flatMap(([element, before]) => {
      const after = element.getBoundingClientRect();
      const [x, y] = [Math.round(after.x - before.x), Math.round(after.y - before.y)];
      return after.width > 0 && (x !== 0 || y !== 0) ? [{ element, x, y }] : [];
    });
    return shifts
      .filter(({ element }) => !shifts.some((other) => other.element === element.parentElement))
      .map(({ element, x, y }) => `${element.nodeName} ${x},${y}`);
  });

test('what a deferred program pushes down is seen to move', async () => {
  const page = `<!doctype html><body style="margin:0"><main><p>One</p></main><script type="module">
    document.querySelector('main').insertAdjacentHTML('beforebegin', '<div style="height:20px"></div>');
  </script>`;
  const shifts = await withPage({}, async (tab) => {
    await keepPlaces(tab);
    await tab.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: page }));
    await tab.goto('http://planted.example/');
    return moved(tab);
  });
  expect(shifts).toEqual(['MAIN 0,20']);
});

test.each([390, 1280])('no page shifts while it loads, %i pixels wide', async (width) => {
  const pages = await onEveryPage({ viewport: { width, height: 760 } }, moved, keepPlaces);
  expect(said(pages, (shifts) => shifts)).toEqual([]);
});
