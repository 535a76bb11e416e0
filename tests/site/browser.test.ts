// The built site in a browser, under a base path, as a reader has it.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../browser/chromium.ts';
import { built, pagesOf } from './built.ts';

const site = built('folder');
const home = site.origin + site.base;
const addresses = pagesOf(site).map(({ address }) => address);
const at = (address: string): string => home + address.slice(1);

/** A walk through all pages takes as long as the machine needs. */
const patience = 120_000;

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
}, patience);

afterAll(() => browser.close());

/** Does something with a fresh page, and closes it. */
async function withPage<Result>(
  options: BrowserContextOptions,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}

/** What happens on each page, as far as `look` has something to say: 'address: what it says'. */
async function onEveryPage(
  options: BrowserContextOptions,
  look: (page: Page, address: string) => Promise<string[]>,
): Promise<string[]> {
  return withPage(options, async (page) => {
    const said: string[] = [];
    for (const address of addresses) {
      await page.goto(at(address));
      said.push(...(await look(page, address)).map((words) => `${address}: ${words}`));
    }
    return said;
  });
}

/** Follows the link in the page's main part that leads to an address, if a reader can see it. */
async function follow(page: Page, address: string): Promise<void> {
  const link = page.locator(`main a[href="${site.base}${address.slice(1)}"]`);
  await link.filter({ visible: true }).first().click();
  await page.waitForURL(at(address));
}

describe('a reader', () => {
  test('comes from the home page to a theme, a quotation and the finding that it illustrates', async () => {
    await withPage({}, async (page) => {
      await page.goto(home);
      await follow(page, '/themes/supporting-access/');
      await follow(page, '/quotes/np1-everything-in-there/');
      await follow(page, '/findings/#one-stop-shop-wanted');

      const finding = page.locator('[id="one-stop-shop-wanted"]');
      expect(await finding.evaluate((element) => element.matches(':target'))).toBe(true);
      const top = await finding.evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(page.viewportSize()?.height ?? 0);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    });
  }, patience);

  test('finds a quotation by searching, and opens it', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/search/'));
      await page.locator('main input').filter({ visible: true }).first().fill('leg ulcer');
      const results = page.locator(`main a[href^="${site.base}quotes/np"]`);
      await results.first().waitFor();
      const [response] = await Promise.all([
        page.waitForResponse((response) => response.request().isNavigationRequest()),
        results.first().click(),
      ]);
      expect(response.status()).toBe(200);
      expect(response.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/x\/quotes\/np\d-[a-z-]+\//u);
      expect(await page.locator('main [data-quote]').first().innerText()).toContain('leg ulcer');
    });
  }, patience);
});

describe('without JavaScript', () => {
  const options = { javaScriptEnabled: false };

  test('every page shows its heading and all its text', async () => {
    const hidden = await onEveryPage(options, (page) =>
      page.locator('main').evaluate((main) =>
        [...main.querySelectorAll('h1, h2, h3, p, li, dt, dd, th, td, figcaption')]
          // What a reader opens by hand is closed at first.
          .filter((element) => element.closest('details') === null)
          .filter((element) => element.textContent.trim() !== '')
          .filter(
            (element) =>
              !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
          )
          .map((element) => element.textContent),
      ),
    );
    expect(hidden).toEqual([]);
  }, patience);

  test('every quotation can be read on its page', async () => {
    await withPage(options, async (page) => {
      await page.goto(at('/quotes/gp2-different/'));
      expect(await page.locator('[data-quote]').innerText()).toBe(
        'telling that person that you’re in addiction services, and you’re different',
      );
    });
  }, patience);

  test('the search page says what to do instead', async () => {
    await withPage(options, async (page) => {
      await page.goto(at('/search/'));
      const text = await page.locator('main').innerText();
      expect(text).toContain('Search needs JavaScript.');
      expect(text).toContain('Findings');
      expect(text).toContain('Voices');
    });
  }, patience);
});

test('no page asks another host for anything, misses a file or complains', async () => {
  const complaints = await withPage({}, async (page) => {
    const heard: string[] = [];
    let here = '';
    const hear = (words: string): void => void heard.push(`${here}: ${words}`);
    page.on('request', (request) => {
      if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(home))
        hear(`asks for ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) hear(`${response.status()} for ${response.url()}`);
    });
    page.on('requestfailed', (request) => hear(`no answer from ${request.url()}`));
    page.on('pageerror', (error) => hear(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) hear(message.text());
    });
    for (const address of addresses) {
      here = address;
      await page.goto(at(address), { waitUntil: 'networkidle' });
    }
    here = 'searching';
    await page.goto(at('/search/'));
    await page.locator('main input').filter({ visible: true }).first().fill('methadone');
    await page.locator(`main a[href^="${site.base}quotes/np"]`).first().waitFor();
    return heard;
  });
  expect(complaints).toEqual([]);
}, patience);

test('no page has to be scrolled sideways on a screen 320 pixels wide', async () => {
  const wide = await onEveryPage({ viewport: { width: 320, height: 640 } }, (page) =>
    page.evaluate(() => {
      const { scrollWidth } = document.documentElement;
      return scrollWidth > 320 ? [`${scrollWidth} pixels`] : [];
    }),
  );
  expect(wide).toEqual([]);
}, patience);
