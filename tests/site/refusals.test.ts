// Browsers that refuse what a page asks for, and servers that are gone: a word, no dead control, no page lost.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { built } from './built.ts';
import { readerOf, said } from './reader.ts';

const { at, withPage, onEveryPage } = await readerOf(await built('folder'));

const voice = '/quotes/gp1-key-person/';
const FAILED = 'This could not be loaded. Check your connection, or load the page again.';
const SELECTED = 'Copying failed. The text is selected, so that you can copy it yourself.';

/** The words that are told, once there are any. */
const told = async (page: Page, within = 'body >'): Promise<string | null> => {
  const region = page.locator(`${within} .told`, { hasText: /\S/u });
  await region.waitFor();
  return region.textContent();
};

const refuseStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
  });

/** An old browser, which has none of the newer interfaces. */
const takeInterfaces = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const name of ['IntersectionObserver', 'CSSStyleSheet', 'ClipboardItem', 'Highlight'])
      Reflect.deleteProperty(globalThis, name);
  });

const leaveGarbage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const store of [localStorage, sessionStorage])
      for (const name of ['/x/appearance', '/x/searched', '/x/citation-style'])
        store.setItem(name, '{"path":1,"x');
  });

describe.each([
  ['refuses to keep anything', refuseStorage],
  ['keeps garbage', leaveGarbage],
  ['has no newer interfaces', takeInterfaces],
] as const)('in a browser that %s', (_what, prepare) => {
  test('no page throws, and its colours can be chosen', async () => {
    const thrown: string[] = [];
    const pages = await onEveryPage(
      { colorScheme: 'light' },
      async (page) => {
        await page.getByRole('radio', { name: 'Dark', exact: true }).check();
        return page.evaluate(() => document.documentElement.dataset['theme'] ?? '');
      },
      async (page) => {
        page.on('pageerror', ({ message }) => thrown.push(`${page.url()}: ${message}`));
        await prepare(page);
      },
    );
    expect(thrown).toEqual([]);
    expect(said(pages, (theme) => (theme === 'dark' ? [] : [theme]))).toEqual([]);
  });

  test('a citation opens over its page', async () => {
    await withPage({}, async (page) => {
      await prepare(page);
      await page.goto(at(voice));
      await page.locator('main a[data-cite]').first().click();
      await page.locator('dialog[open]').waitFor();
      expect(page.url()).toBe(at(voice));
    });
  });

  test('references have their buttons', async () => {
    await withPage({}, async (page) => {
      await prepare(page);
      await page.goto(at('/cite/'));
      await page.locator('.copy').first().waitFor();
    });
  });
});

describe('with the server gone after a page has come', () => {
  test.each([
    ['cite', 'main a[data-cite]'],
    ['search', 'a[data-index]'],
  ])('the control to %s says that it failed, and the page stays', async (_name, control) => {
    await withPage({}, async (page) => {
      await page.goto(at(voice));
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await page.locator(control).first().click();
      expect(await told(page)).toBe(FAILED);
      expect(page.url()).toBe(at(voice));
    });
  });

  test('a citation can be asked for again', async () => {
    await withPage({}, async (page) => {
      await page.route('**/cite/items/', (route) => route.abort());
      await page.goto(at(voice));
      await page.locator('main a[data-cite]').first().click();
      expect(await told(page)).toBe(FAILED);
      await page.unroute('**/cite/items/');
      await page.locator('main a[data-cite]').first().click();
      await page.locator('dialog[open]').waitFor();
    });
  });

  test('a touched term says so, and the next one is explained when the server is back', async () => {
    await withPage({ hasTouch: true, viewport: { width: 390, height: 800 } }, async (page) => {
      await page.goto(at('/study/context/'));
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await page.locator('main a[data-preview]').first().tap();
      expect(await told(page)).toBe(FAILED);
      expect(page.url()).toBe(at('/study/context/'));
      await page.context().setOffline(false);
      await page.locator('main a[data-preview]').nth(1).tap();
      await page.locator('#preview').waitFor();
    });
  });

  test('notes are written and kept', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/appraisal/'));
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await page.locator('[name=prompt-aim]').fill('To learn.');
      await page.getByText('Your notes are kept in this browser.').waitFor();
    });
  });
});

describe('on a slow line', () => {
  test.each([
    ['to cite', 'main a[data-cite]', /cite\/items/u],
    ['to search', 'a[data-index]', /\/dialog\.[\w-]+\.js/u],
  ])('the control %s says that it is loading until it is here', async (_name, control, files) => {
    await withPage({}, async (page) => {
      let release = (): void => undefined;
      const held = new Promise<void>((done) => (release = done));
      await page.route(files, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(at(voice));
      await page.locator(control).first().click();
      expect(await told(page)).toBe('Loading …');
      release();
      await page.locator('dialog[open]').waitFor();
      expect(await page.locator('body > .told').textContent()).toBe('');
    });
  });
});

test('a link to a thing says so where it could not be copied, and the address bar has it', async () => {
  await withPage({}, async (page) => {
    await page.goto(at(voice));
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.locator('main .permalink').first().click();
    expect(await told(page)).toBe(FAILED);
    expect(new URL(page.url()).hash).not.toBe('');
  });
});

test('where the program of citations does not come, its control leads to their page', async () => {
  await withPage({}, async (page) => {
    await page.route('**/citing.*.js', (route) => route.abort());
    await page.goto(at(voice));
    await page.locator('main a[data-cite]').first().click();
    await page.waitForURL((url) => url.hash === '#gp1-key-person');
  });
});

describe('with a newer version of the site in place of the one that a page is of', () => {
  /** Takes away the files that have other names in the newer version. */
  const replaceSite = (page: Page): Promise<unknown> =>
    page.route(/\/_astro\/|\.pf_(?:meta|index|fragment)/u, (route) =>
      route.fulfill({ status: 404, body: 'Not found' }),
    );
  const opened = async (page: Page, address: string): Promise<void> => {
    await page.goto(at(address));
    await page.waitForLoadState('networkidle');
    await replaceSite(page);
  };

  test.each([
    ['cite', 'main a[data-cite]', '/cite/items/#gp1-key-person'],
    ['search', 'a[data-index]', '/search/'],
  ])('the control to %s leads to its page', async (_name, control, address) => {
    await withPage({}, async (page) => {
      await opened(page, voice);
      await page.locator(control).first().click();
      await page.waitForURL(at(address));
    });
  });

  test('a link to a thing says that it could not be copied, and leads there', async () => {
    await withPage({}, async (page) => {
      await opened(page, '/findings/');
      await page.locator('main .permalink').first().click();
      expect(await told(page)).toBe(FAILED);
      expect(new URL(page.url()).hash).not.toBe('');
    });
  });

  test('a list says that it cannot be narrowed by words, and stays whole', async () => {
    await withPage({}, async (page) => {
      await opened(page, '/findings/');
      await page.locator('#explorer input').fill('stigma');
      await page.locator('#explorer [role=status]', { hasText: /could not/u }).waitFor();
      expect(await page.locator('[data-explored]:not([hidden])').count()).toBeGreaterThan(90);
    });
  });

  test('a search that is open tells the titles, and that their texts do not come', async () => {
    await withPage({}, async (page) => {
      await opened(page, '/search/');
      await page.locator('#search input').fill('stigma');
      await page.locator('#results .retry').waitFor();
      expect(await page.locator('#results .hit > a').count()).toBeGreaterThan(10);
    });
  });
});

describe('copying', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const clipboard = 'navigator.clipboard.readText()';
  const copyApa = async (page: Page): Promise<void> => {
    await page.goto(at(voice));
    await page.locator('main a[data-cite]').first().click();
    await page.getByRole('button', { name: 'Copy: APA, 7th edition' }).first().click();
  };

  test('does without italics where the browser has no ClipboardItem', async () => {
    await withPage({ permissions }, async (page) => {
      await takeInterfaces(page);
      await copyApa(page);
      expect(await told(page, 'dialog')).toBe('Copied');
      expect(await page.evaluate(clipboard)).toBe(
        '(Bradbury & Lewer, 2021, Findings, theme 1, paragraph 8; GP 1)',
      );
    });
  });

  test.each([
    [
      'refuses it',
      () => {
        const refuse = (): Promise<void> => Promise.reject(new DOMException('', 'NotAllowedError'));
        Object.assign(Clipboard.prototype, { write: refuse, writeText: refuse });
      },
    ],
    [
      'has no clipboard',
      () => {
        Reflect.deleteProperty(Navigator.prototype, 'clipboard');
      },
    ],
  ])('selects the text, and says so, where the browser %s', async (_what, prepare) => {
    await withPage({}, async (page) => {
      await page.addInitScript(prepare);
      await copyApa(page);
      expect(await told(page, 'dialog')).toBe(SELECTED);
      expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
        '(Bradbury & Lewer, 2021, Findings, theme 1, paragraph 8; GP 1)',
      );
      await page.keyboard.press('Escape');
      await page.locator('main .permalink').first().click();
      expect(await told(page)).toBe('Copying failed. The link is in the address bar.');
    });
  });

  test('a quotation goes with marks, speaker, citation and reference, in the style used last', async () => {
    await withPage({ permissions }, async (page) => {
      await copyApa(page);
      const words = await page.locator('main .said [data-quote]').first().textContent();
      // The style that was used is kept for the next window, also on another page.
      await page.goto(at('/quotes/gp2-different/'));
      await page.goto(at(voice));
      await page.locator('main a[data-cite]').first().click();
      expect(await page.getByLabel('Style').inputValue()).toBe('APA, 7th edition');
      await page
        .getByRole('button', { name: 'Copy: Quotation with citation', exact: true })
        .click();
      expect(await told(page, 'dialog')).toBe('Copied');
      expect(await page.evaluate(clipboard)).toBe(
        `“${words?.trim() ?? ''}” (Bradbury & Lewer, 2021, Findings, theme 1, paragraph 8; GP 1)\n\n` +
          'Bradbury, M., & Lewer, D. (2021). Role of community drug and alcohol services in physical healthcare for people who use illicit opioids: a qualitative study of clinical staff in the UK. BMJ Open, 11, e046577. https://doi.org/10.1136/bmjopen-2020-046577',
      );
    });
  });
});

test('the region in which things are told is in the tree before, on every page', async () => {
  const pages = await onEveryPage({ javaScriptEnabled: false }, (page) =>
    page.locator('body > .told[role=status]').count(),
  );
  expect(said(pages, (regions) => (regions === 1 ? [] : [`${regions}`]))).toEqual([]);
});
