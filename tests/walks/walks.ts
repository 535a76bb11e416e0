// The walks of a reader through a built site, each written once, in whichever browser.
import { afterAll, beforeAll, test, vi } from 'vitest';
import { findChromium, switches } from '../browser/chromium.ts';
import { findFirefox } from '../browser/firefox.ts';
import { chromium, firefox, mustHaveAll, webkit, type Program } from '../browser/programs.ts';
import { findWebKit } from '../browser/webkit.ts';
import { built } from '../site/built.ts';
import type { BuiltSite } from '../site/setup.ts';
import { startPuppeteer } from './puppeteer.ts';
import { startWebKit } from './start-webkit.ts';
import type { Driver, Screen, Tab } from './tab.ts';

interface Browser {
  program: Program;
  /** Starts it; undefined where it is missing. */
  start: () => Promise<Driver> | undefined;
  /** Whether its driver can print to a file. */
  prints: boolean;
}

const browsers = {
  chromium: {
    program: chromium,
    prints: true,
    start: () => {
      const executablePath = findChromium();
      if (executablePath === undefined) return undefined;
      const args = switches(process.getuid?.());
      return startPuppeteer({ browser: 'chrome', executablePath, args });
    },
  },
  firefox: {
    program: firefox,
    prints: true,
    start: () => {
      const executablePath = findFirefox();
      if (executablePath === undefined) return undefined;
      return startPuppeteer({ browser: 'firefox', executablePath });
    },
  },
  webkit: {
    program: webkit,
    prints: false,
    start: () => {
      const found = findWebKit();
      return found === undefined ? undefined : startWebKit(found);
    },
  },
} satisfies Record<string, Browser>;

/** What a walk is given. */
export interface Visit {
  site: BuiltSite;
  /** The full address of a page: 'http://127.0.0.1:40123/x/findings/'. */
  at: (address: string) => string;
  /** Does something in a tab of a fresh reader, and closes it. */
  withTab: <Result>(
    act: (tab: Tab) => Promise<Result>,
    screen?: Partial<Screen>,
  ) => Promise<Result>;
  /** Whether the browser can print to a file. */
  prints: boolean;
}

export const DESK: Screen = { width: 1280, height: 800 };
export const PHONE: Screen = { width: 390, height: 760 };

/** Declares walks in a browser. Where it is missing, they are left out with a word, or fail on a build machine. */
export async function walkIn(
  name: keyof typeof browsers,
  walks: readonly ((visit: Visit) => void)[],
  usual: Screen = DESK,
): Promise<void> {
  const { program, prints, start } = browsers[name];
  if (program.find() === undefined) {
    const words = `${program.name} is missing, run \`npm run browser\``;
    if (!mustHaveAll()) console.warn(`${words}: left out are ${program.purpose}.`);
    test.skipIf(!mustHaveAll())(words, () => {
      throw new Error(words);
    });
    return;
  }

  // A browser takes as long as the machine needs.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
  const site = await built('folder');
  let driver: Driver | undefined;
  beforeAll(async () => {
    driver = await start();
  });
  afterAll(() => driver?.close());

  const visit: Visit = {
    site,
    prints,
    at: (address) => site.origin + site.base + address.slice(1),
    withTab: async (act, screen) => {
      if (driver === undefined) throw new Error(`${program.name} did not start.`);
      const tab = await driver.openTab({ ...usual, ...screen });
      try {
        return await act(tab);
      } finally {
        await tab.close();
      }
    },
  };
  for (const walk of walks) walk(visit);
}
