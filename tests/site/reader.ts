// A reader of a built site: one browser for a file of tests, and walks through all pages.
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, vi } from 'vitest';
import { launchOptions } from '../browser/chromium.ts';
import { pagesOf } from './built.ts';
import type { BuiltSite } from './setup.ts';

/** Pages that are open at the same time during a walk. */
const TABS = 3;

/** What was seen of a page, and its address below the base path. */
export interface Seen<Result> {
  address: string;
  seen: Result;
}

export interface Reader {
  /** The full address of a page: 'http://127.0.0.1:40123/x/findings/'. */
  at: (address: string) => string;
  /** Does something with a fresh page, and closes it. */
  withPage: <Result>(
    options: BrowserContextOptions,
    act: (page: Page) => Promise<Result>,
  ) => Promise<Result>;
  /**
   * Opens every page with the same settings, several at a time, each tab after some preparation. What is seen
   * is in the order of addresses.
   */
  onEveryPage: <Result>(
    options: BrowserContextOptions,
    look: (page: Page) => Promise<Result>,
    prepare?: (page: Page) => Promise<unknown>,
  ) => Promise<Seen<Result>[]>;
}

/** What there is to say of pages: '/findings/: the words'. */
export const said = <Result>(
  pages: readonly Seen<Result>[],
  words: (seen: Result) => string[],
): string[] =>
  pages.flatMap(({ address, seen }) => words(seen).map((word) => `${address}: ${word}`));

/** Starts a browser that closes behind the last test of the file. */
export async function readerOf(site: BuiltSite): Promise<Reader> {
  // A browser takes as long as the machine needs.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

  const browser = await chromium.launch(launchOptions());
  afterAll(() => browser.close());

  const at: Reader['at'] = (address) => site.origin + site.base + address.slice(1);

  const withPage: Reader['withPage'] = async (options, act) => {
    const context = await browser.newContext(options);
    try {
      return await act(await context.newPage());
    } finally {
      await context.close();
    }
  };

  const onEveryPage: Reader['onEveryPage'] = async (options, look, prepare) => {
    const addresses = pagesOf(site).map(({ address }) => address);
    const seen = new Map<string, Awaited<ReturnType<typeof look>>>();
    const waiting = [...addresses];
    const visit = (): Promise<void> =>
      withPage(options, async (page) => {
        await prepare?.(page);
        for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
          await page.goto(at(address));
          seen.set(address, await look(page));
        }
      });
    await Promise.all(Array.from({ length: TABS }, visit));
    return [...seen]
      .map(([address, result]) => ({ address, seen: result }))
      .sort((a, b) => addresses.indexOf(a.address) - addresses.indexOf(b.address));
  };

  return { at, withPage, onEveryPage };
}
