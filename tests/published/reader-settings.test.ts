// The pages with settings that readers bring: narrow screens, more space in the text, and no movement.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { built } from '../site/built.ts';
import { readerOf, said } from '../site/reader.ts';

const { onEveryPage } = await readerOf(await built('published'));

/** The distances of WCAG 1.4.12. */
const spaced = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Words that stand on more than one line. */
const tornWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode() !== null) {
      const node = texts.currentNode as Text;
      if (node.parentElement?.checkVisibility({ visibilityProperty: true }) !== true) continue;
      // An address, a number, a compound or a word as long as a line may be divided.
      for (const { 0: word, index } of node.data.matchAll(/(?<!\S)\p{L}{2,16}(?=[\s.,;:]|$)/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.add(word);
      }
    }
    return [...found];
  });

/** Text that does not fit where it stands. */
const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words = (element: Element): string =>
      `${element.localName} ‘${element.textContent.replace(/\s+/gu, ' ').trim().slice(0, 60)}’`;

    const cut = [...document.body.querySelectorAll('*')]
      .filter((element) =>
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
      )
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      // A text in a drawing has no box: whether it leaves its picture is looked at below.
      .filter((element) => element.closest('svg') === null)
      // An inline box has no width of its own; one of a pixel is there for screen readers alone.
      .filter(({ clientWidth }) => clientWidth > 1)
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth ||
          (element.scrollHeight > element.clientHeight &&
            getComputedStyle(element).overflowY !== 'visible'),
      )
      .map((element) => `${words(element)} does not fit`);

    const outside = [...document.querySelectorAll('svg text')]
      .filter((text) => {
        const picture = text.closest('svg');
        if (picture === null || getComputedStyle(picture).overflowX === 'visible') return false;
        const [inner, outer] = [text.getBoundingClientRect(), picture.getBoundingClientRect()];
        return inner.left < outer.left - 0.5 || inner.right > outer.right + 0.5;
      })
      .map((text) => `${words(text)} leaves its picture`);

    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? ['the page has to be scrolled sideways'] : [];
    return [...cut, ...outside, ...sideways];
  });

/** What changes step by step, where a reader asked for less movement. */
const movements = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after']
        .map((part) => getComputedStyle(element, part))
        .filter(
          ({ transitionDuration, animationName, scrollBehavior }) =>
            /[1-9]/u.test(transitionDuration) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth',
        )
        .map(() => `${element.localName} ‘${element.textContent.trim().slice(0, 40)}’`),
    ),
  );

test.each([390, 800, 1280])(
  'text of twice the size fits a screen %i pixels wide',
  async (width) => {
    const viewport = { width, height: 800 };
    const pages = await onEveryPage({ viewport, bypassCSP: true }, async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const { fontSize } = getComputedStyle(document.documentElement);
        document.documentElement.style.fontSize = `${2 * parseFloat(fontSize)}px`;
      });
      return cutText(page);
    });
    expect(said(pages, (cut) => cut)).toEqual([]);
  },
);

describe.each([320, 1280])('on a screen %i pixels wide', async (width) => {
  const viewport = { width, height: 800 };
  const pages = await onEveryPage(
    { viewport, reducedMotion: 'reduce', bypassCSP: true },
    async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const [moving, torn] = [await movements(page), await tornWords(page)];
      await page.addStyleTag({ content: spaced });
      return { moving, torn, cut: await cutText(page) };
    },
  );

  test('no column is so narrow that it tears a word apart', () => {
    expect(said(pages, ({ torn }) => torn)).toEqual([]);
  });

  test('text that a reader sets wider is neither cut off nor pushed out of the screen', () => {
    expect(said(pages, ({ cut }) => cut)).toEqual([]);
  });

  test('nothing moves for a reader who asks for less movement', () => {
    expect(said(pages, ({ moving }) => moving)).toEqual([]);
  });
});
