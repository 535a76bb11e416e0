// The policy that every page carries, and what becomes of a script that does not belong to it.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { built, pagesOf, type BuiltPage } from './built.ts';
import { readerOf, said } from './reader.ts';

const site = await built('folder');
const pages = pagesOf(site);
const { at, withPage, onEveryPage } = await readerOf(site);

const policyMeta = 'meta[http-equiv="content-security-policy" i]';

/** The sources that a page allows, by directive. */
function policyOf({ document }: BuiltPage): Map<string, string[]> {
  const [meta, second] = document.querySelectorAll(policyMeta);
  if (meta === undefined || second !== undefined) return new Map();
  const directives = (meta.getAttribute('content') ?? '').split(';').map((text) => text.trim());
  return new Map(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.split(/\s+/u);
      return [name, sources];
    }),
  );
}

/** Addresses of the pages of which something is true. */
const pagesWhere = (holds: (page: BuiltPage) => boolean): string[] =>
  pages.filter(holds).map(({ address }) => address);

describe('the policy of every page', () => {
  test.each([
    ['default-src', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'self'"]],
  ])('has %s %j', (directive, sources) => {
    expect(
      pagesWhere((page) => policyOf(page).get(directive)?.join(' ') !== sources.join(' ')),
    ).toEqual([]);
  });

  test('allows the site itself, inline pieces by their hashes, WebAssembly, and no more', () => {
    const allowed = new Set(
      pages.flatMap((page) =>
        [...policyOf(page)].flatMap(([directive, sources]) =>
          sources.map((source) => `${directive} ${source.replace(/^'sha256-.+'$/u, 'a hash')}`),
        ),
      ),
    );
    expect([...allowed].sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'self'",
      "img-src 'self'",
      'img-src data:',
      "manifest-src 'self'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "script-src 'wasm-unsafe-eval'",
      'script-src a hash',
      "style-src 'self'",
      'style-src a hash',
    ]);
  });

  test('stands before whatever it governs', () => {
    const late = pagesWhere(
      ({ document }) =>
        document.querySelector(`:is(script, style, link, img, base) ~ ${policyMeta}`) !== null ||
        document.querySelector(`head > ${policyMeta}`) === null,
    );
    expect(late).toEqual([]);
  });
});

test('no page tells another site more than the host that a reader comes from', () => {
  const referrers = pages.map(({ document }) =>
    document.querySelector('meta[name="referrer"]')?.getAttribute('content'),
  );
  expect(new Set(referrers)).toEqual(new Set(['strict-origin-when-cross-origin']));
});

describe('in a browser', () => {
  /** Keeps what the browser refuses to do on a page. */
  const listen = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(globalThis, { refused });
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        refused.push(`${effectiveDirective} ${blockedURI}`);
      });
    });
  const refusals = (page: Page): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);

  test('no page breaks its own policy', async () => {
    const seen = await onEveryPage({}, refusals, listen);
    expect(said(seen, (refused) => refused)).toEqual([]);
  });

  test('a search does not break it either', async () => {
    const broken = await withPage({}, async (page) => {
      await listen(page);
      await page.goto(at('/search/'));
      await page.locator('main input').filter({ visible: true }).first().fill('methadone');
      await page.locator(`main a[href^="${site.base}quotes/"]`).nth(1).waitFor();
      return refusals(page);
    });
    expect(broken).toEqual([]);
  });

  test('nor does a citation, which is taken from another page as markup', async () => {
    const broken = await withPage({}, async (page) => {
      await listen(page);
      await page.goto(at('/findings/'));
      await page.locator('main a.cite').first().click();
      await page.locator('dialog[open] dd').first().waitFor();
      return refusals(page);
    });
    expect(broken).toEqual([]);
  });

  test('text does not become markup by itself', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/'));
      const refused = await page.evaluate(() => {
        try {
          document.body.innerHTML = '<b>x</b>';
          return '';
        } catch (error) {
          return (error as Error).name;
        }
      });
      expect(refused).toBe('TypeError');
    });
  });

  describe('something planted in a page', () => {
    const plants = {
      'an inline script': '<script>planted.push("script")</script>',
      'a script in an attribute': '<img src="data:," alt="" onerror="planted.push(\'attribute\')">',
      'a script of another host': '<script src="https://example.com/script.js"></script>',
      'a frame': '<iframe srcdoc="<script>parent.planted.push(\'frame\')</script>"></iframe>',
    };

    /** What runs of all that was planted, on a page with its policy or without. */
    const whatRuns = (policy: 'kept' | 'removed'): Promise<string[]> =>
      withPage({}, async (page) => {
        await page.addInitScript(() => Object.assign(globalThis, { planted: [] }));
        await page.route('https://example.com/**', (route) =>
          route.fulfill({ contentType: 'text/javascript', body: 'planted.push("host")' }),
        );
        await page.route(at('/'), async (route) => {
          const response = await route.fetch();
          const html = (await response.text()).replace(
            '</main>',
            `${Object.values(plants).join('')}</main>`,
          );
          const meta = /<meta http-equiv="content-security-policy"[^>]*>/u;
          await route.fulfill({
            body: policy === 'kept' ? html : html.replace(meta, ''),
            response,
          });
        });
        await page.goto(at('/'));
        return page.evaluate(() => (globalThis as unknown as { planted: string[] }).planted);
      });

    test('runs without the policy', async () => {
      expect((await whatRuns('removed')).sort()).toEqual(['attribute', 'frame', 'host', 'script']);
    });

    test('does not run with it', async () => {
      expect(await whatRuns('kept')).toEqual([]);
    });
  });
});
