// Chromium through its own protocol and Firefox through WebDriver BiDi, which needs no driver program.
import { PNG } from 'pngjs';
import puppeteer, {
  type ElementHandle,
  type KeyInput,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';
import { findSeen, until, type Driver, type Screen, type Tab } from './tab.ts';

function tabOf(page: Page, { touch = false }: Screen): Tab {
  const seen = (selector: string, words = ''): Promise<ElementHandle> =>
    until(`${selector} ‘${words}’ is seen`, async () => {
      const found = await page.evaluateHandle(findSeen, selector, words);
      return found.asElement() as ElementHandle | null;
    });

  return {
    open: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    back: () =>
      page.evaluate(() => {
        history.back();
      }),
    click: async (selector, words) => {
      const element = await seen(selector, words);
      await (touch ? element.tap() : element.click());
    },
    point: async (selector, words) => (await seen(selector, words)).hover(),
    press: async (keys) => {
      const all = keys.split('+') as KeyInput[];
      const [last, ...held] = all.toReversed();
      if (last === undefined) return;
      for (const key of held.toReversed()) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of held) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    choose: async (selector, value) => {
      await seen(selector);
      await page.select(selector, value);
    },
    ask: (question, ...given) =>
      page.evaluate(question as (...given: unknown[]) => unknown, ...given) as never,
    picture: async () => PNG.sync.read(Buffer.from(await page.screenshot())),
    print: () => page.pdf({ format: 'A4', timeout: 0 }),
  };
}

/** Starts a browser that Puppeteer can drive. */
export async function startPuppeteer(
  options: Pick<LaunchOptions, 'browser' | 'executablePath' | 'args'>,
): Promise<Driver> {
  const browser = await puppeteer.launch({ ...options, headless: true, timeout: 120_000 });
  return {
    openTab: async (screen) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const { width, height, touch = false } = screen;
      // Firefox takes no other setting than a size.
      await page.setViewport({ width, height, ...(touch && { hasTouch: true, isMobile: true }) });
      return { ...tabOf(page, screen), close: () => context.close() };
    },
    close: () => browser.close(),
  };
}
