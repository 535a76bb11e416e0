// What links to terms and references show before they are followed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { built } from './built.ts';
import { readerOf } from './reader.ts';

const site = await built('folder');
const { at, withPage } = await readerOf(site);

const address = '/study/context/';

const texts = JSON.parse(readFileSync(join(site.dist, 'previews.json'), 'utf8')) as Record<
  string,
  string
>;

/** The words that belong to each link. */
const expected = async (page: Page): Promise<string[]> => {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main :is([data-preview], .term)')]
      .slice(0, 20)
      .map(({ dataset: { preview = '' }, hash }) =>
        /[^/]$/u.test(preview) ? preview : preview + hash.slice(1),
      ),
  );
  return names.map((name) => texts[name] ?? '');
};

/** The words that are shown, none if nothing is; always within the screen's width. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const box = document.getElementById('preview');
    if (box === null || !box.checkVisibility()) return '';
    const { left, right } = box.getBoundingClientRect();
    if (left < 0 || right > document.documentElement.clientWidth) return 'beyond the screen';
    const link = document.querySelector('[aria-describedby="preview"]');
    return link === null ? 'described nowhere' : box.textContent;
  });

describe('twenty links of a page', () => {
  test('each show their words when the Tab key reaches them, until Escape or the next link', async () => {
    await withPage({}, async (page) => {
      await page.goto(at(address));
      const words = await expected(page);
      expect(words).toHaveLength(20);
      const seen: string[] = [];
      while (seen.length < 20) {
        await page.keyboard.press('Tab');
        const reached = await page.evaluate(
          () => document.activeElement?.matches('main :is([data-preview], .term)') === true,
        );
        if (!reached) continue;
        await page.locator('#preview').waitFor();
        seen.push(await shown(page));
        if (seen.length % 2 === 0) {
          await page.keyboard.press('Escape');
          expect(await shown(page)).toBe('');
        }
      }
      expect(seen).toEqual(words);
    });
  });

  test('each show their words at the first touch, and are followed at the second', async () => {
    await withPage({ hasTouch: true, viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(at(address));
      const words = await expected(page);
      const links = page.locator('main :is([data-preview], .term)');
      const seen: string[] = [];
      for (let index = 0; index < 20; index += 1) {
        await links.nth(index).tap();
        await page.locator('#preview').waitFor();
        seen.push(await shown(page));
        // The words may lie over the next link: a reader touches something else first.
        if (index < 19) await page.locator('h1').tap();
      }
      expect(seen).toEqual(words);
      expect(page.url()).toBe(at(address));
      await links.nth(19).tap();
      await page.waitForURL((url) => url.href !== at(address));
    });
  });

  test('show nothing any more when something else is touched', async () => {
    await withPage({ hasTouch: true, viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(at(address));
      await page.locator('main :is([data-preview], .term)').first().tap();
      await page.locator('#preview').waitFor();
      expect(await shown(page)).not.toBe('');
      await page.locator('h1').tap();
      expect(await shown(page)).toBe('');
    });
  });

  test('show their words to a pointer, which may move onto them', async () => {
    await withPage({}, async (page) => {
      await page.goto(at(address));
      const [first] = await expected(page);
      await page.locator('main :is([data-preview], .term)').first().hover();
      await page.locator('#preview').waitFor();
      await page.locator('#preview').hover();
      await page.waitForTimeout(500);
      expect(await shown(page)).toBe(first);
    });
  });
});

test('a link whose words do not come is a link and nothing more', async () => {
  await withPage({}, async (page) => {
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    await page.route('**/previews.json', (route) => route.abort());
    await page.goto(at(address));
    await page.locator('main :is([data-preview], .term)').first().focus();
    await page.waitForTimeout(300);
    expect(await shown(page)).toBe('');
    expect(wrong).toEqual([]);
  });
});
