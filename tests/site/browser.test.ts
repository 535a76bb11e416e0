// The built site in a browser, under a base path, as a reader has it.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { built } from './built.ts';
import { readerOf, said } from './reader.ts';

const site = await built('folder');
const { at, onEveryPage, withPage } = await readerOf(site);

/** Follows the link in the page's main part that leads to an address, if a reader can see it. */
async function follow(page: Page, address: string): Promise<void> {
  const link = page.locator(`main a[href="${site.base}${address.slice(1)}"]`);
  await link.filter({ visible: true }).first().click();
  await page.waitForURL(at(address));
}

describe('a reader', () => {
  test('comes from the home page to a theme, a quotation and the finding that it illustrates', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/'));
      await follow(page, '/themes/supporting-access/');
      await follow(page, '/quotes/np1-everything-in-there/');
      await follow(page, '/findings/#one-stop-shop-wanted');

      const finding = page.locator('[id="one-stop-shop-wanted"]');
      expect(await finding.evaluate((element) => element.matches(':target'))).toBe(true);
      const top = await finding.evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(-1);
      expect(top).toBeLessThan(page.viewportSize()?.height ?? 0);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    });
  });

  test('finds a quotation by searching, and opens it', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/search/'));
      await page.locator('main input').filter({ visible: true }).first().fill('leg ulcer');
      const result = page.locator(`main a[href^="${site.base}quotes/np2-around-the-addiction/"]`);
      await result.first().waitFor();
      const [response] = await Promise.all([
        page.waitForResponse((response) => response.request().isNavigationRequest()),
        result.first().click(),
      ]);
      expect(response.status()).toBe(200);
      expect(new URL(response.url()).pathname).toBe('/x/quotes/np2-around-the-addiction/');
      expect(await page.locator('main [data-quote]').first().innerText()).toContain('leg ulcer');
    });
  });
});

describe('without JavaScript', () => {
  const options = { javaScriptEnabled: false };

  test('every page shows all its text, unless it shows the same words elsewhere', async () => {
    const hidden = await onEveryPage(options, (page) =>
      page.locator('main').evaluate((main: HTMLElement) => {
        const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();
        const shown = tidy(main.innerText);
        return (
          [...main.querySelectorAll('h1, h2, h3, p, li, dt, dd, th, td, figcaption')]
            // What a reader opens by hand is closed at first.
            .filter((element) => element.closest('details') === null)
            // The same as a picture: a choice that works without a script shows it.
            .filter((element) => element.closest('.picture .rows') === null)
            // Choices that only a script can act on are not offered without one.
            .filter(
              (element) =>
                element.closest('.asking:is([hidden], [data-waiting]), #search-failed') === null,
            )
            .filter((element) => !element.checkVisibility({ visibilityProperty: true }))
            .map((element) => tidy(element.textContent))
            .filter((text) => !shown.includes(text))
        );
      }),
    );
    expect(said(hidden, (texts) => texts)).toEqual([]);
  });

  test('every quotation can be read on its page', async () => {
    await withPage(options, async (page) => {
      await page.goto(at('/quotes/gp2-different/'));
      expect(await page.locator('main').innerText()).toContain(
        'telling that person that you’re in addiction services, and you’re different',
      );
    });
  });

  test('the search page says what to do instead', async () => {
    await withPage(options, async (page) => {
      await page.goto(at('/search/'));
      const text = await page.locator('main').innerText();
      expect(text).toContain('Search has not loaded here.');
      expect(text).toContain('All findings');
      expect(text).toContain('Voices');
    });
  });
});

test('no page has to be scrolled sideways on a screen 320 pixels wide', async () => {
  const wide = await onEveryPage({ viewport: { width: 320, height: 640 } }, (page) =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const { scrollWidth } = document.documentElement;
      return scrollWidth > 320 ? [`${scrollWidth} pixels`] : [];
    }),
  );
  expect(said(wide, (widths) => widths)).toEqual([]);
});
