// Light and dark, by the system's setting and by the reader's choice.
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { built } from './built.ts';
import { readerOf } from './reader.ts';

const { at, withPage } = await readerOf(await built('folder'));

/** Whether the paper of a page, in its corner, is seen as light or as dark. */
async function paper(page: Page): Promise<'light' | 'dark'> {
  const clip = { x: 2, y: 2, width: 1, height: 1 };
  const [red = 0, green = 0, blue = 0] = PNG.sync.read(await page.screenshot({ clip })).data;
  return red + green + blue > 382 ? 'light' : 'dark';
}

const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).check();

const chosen = (page: Page): Promise<string | null> =>
  page.locator('html').getAttribute('data-theme');

describe.each(['light', 'dark'] as const)('a system that is %s', (colorScheme) => {
  test('has pages like itself at first', async () => {
    await withPage({ colorScheme }, async (page) => {
      await page.goto(at('/'));
      expect(await paper(page)).toBe(colorScheme);
      expect(await page.getByRole('radio', { name: 'System' }).isChecked()).toBe(true);
    });
  });

  test.each([
    ['Light', 'light'],
    ['Dark', 'dark'],
  ] as const)('gives way to the choice %s, at once and on the next page', async (name, seen) => {
    await withPage({ colorScheme }, async (page) => {
      await page.goto(at('/'));
      await choose(page, name);
      expect(await chosen(page)).toBe(seen);
      expect(await paper(page)).toBe(seen);
      await page.goto(at('/findings/'));
      expect(await chosen(page)).toBe(seen);
      expect(await paper(page)).toBe(seen);
      expect(await page.getByRole('radio', { name }).isChecked()).toBe(true);
    });
  });

  test('is followed again after the choice System', async () => {
    await withPage({ colorScheme }, async (page) => {
      await page.goto(at('/'));
      await choose(page, colorScheme === 'light' ? 'Dark' : 'Light');
      await choose(page, 'System');
      expect(await paper(page)).toBe(colorScheme);
      await page.reload();
      expect(await paper(page)).toBe(colorScheme);
    });
  });
});

test('a choice holds before there is anything to paint, so that nothing flashes', async () => {
  const whenTheBodyBegan = await withPage({ colorScheme: 'light' }, async (page) => {
    await page.goto(at('/'));
    await choose(page, 'Dark');
    await page.addInitScript(() => {
      new MutationObserver((_records, observer) => {
        if (document.querySelector('body') === null) return;
        Object.assign(globalThis, { atFirst: document.documentElement.dataset['theme'] });
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    return page.evaluate(() => (globalThis as unknown as { atFirst?: string }).atFirst);
  });
  expect(whenTheBodyBegan).toBe('dark');
});

test('a page without storage follows the system and can still be set', async () => {
  await withPage({ colorScheme: 'light' }, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    });
    await page.goto(at('/'));
    expect(await paper(page)).toBe('light');
    await choose(page, 'Dark');
    expect(await paper(page)).toBe('dark');
  });
});
