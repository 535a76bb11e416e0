// WebKit through WebDriver: WebKitGTK on a screen that nobody sees, or Safari on a Mac.
import { setTimeout } from 'node:timers/promises';
import { PNG } from 'pngjs';
import { Builder, By, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { findSeen, until, type Driver, type Screen, type Tab } from './tab.ts';

const keys: Record<string, string> = {
  ArrowDown: Key.ARROW_DOWN,
  Control: Key.CONTROL,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Meta: Key.META,
  Tab: Key.TAB,
};

/** Milliseconds after which a page will not answer: the driver loses the answer of one that is being left. */
const ANSWER = 5_000;

/** An answer, or an error where there is none. */
const answered = <Answer>(answer: Promise<Answer>): Promise<Answer> =>
  Promise.race([
    answer,
    setTimeout(ANSWER, undefined, { ref: false }).then(() => {
      throw new Error('The page did not answer.');
    }),
  ]);

function tabOf(driver: WebDriver): Tab {
  const seen = (selector: string, words = ''): Promise<WebElement> =>
    until(`${selector} ‘${words}’ is seen`, () =>
      answered(driver.executeScript<WebElement | null>(findSeen, selector, words)),
    );

  /** The element in the middle of the window, where nothing lies over it. */
  const centred = async (element: WebElement): Promise<WebElement> => {
    await driver.executeScript((it: Element) => {
      it.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, element);
    return element;
  };

  return {
    open: async (address) => {
      await driver.get(address);
      // The driver may answer before the programs of the page have run.
      await until(`${address} is there`, () =>
        driver.executeScript<boolean>(
          (wanted: string) => location.href === wanted && document.readyState === 'complete',
          address,
        ),
      );
    },
    reload: async () => {
      await driver.executeScript(() => {
        document.documentElement.dataset['left'] = '';
      });
      await driver.navigate().refresh();
      await until('the page is there again', () =>
        driver.executeScript<boolean>(
          () =>
            document.documentElement.dataset['left'] === undefined &&
            document.readyState === 'complete',
        ),
      );
    },
    back: () => driver.navigate().back(),
    click: async (selector, words) => (await centred(await seen(selector, words))).click(),
    point: async (selector, words) => {
      const origin = await centred(await seen(selector, words));
      await driver.actions().move({ origin }).perform();
    },
    press: async (together) => {
      const all = together.split('+').map((key) => keys[key] ?? key);
      const actions = driver.actions();
      for (const key of all) actions.keyDown(key);
      for (const key of all.toReversed()) actions.keyUp(key);
      await actions.perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    choose: async (selector, value) => {
      const element = await seen(selector);
      await element.findElement(By.css(`option[value="${value}"]`)).click();
    },
    ask: (question, ...given) => answered(driver.executeScript(question, ...given)),
    picture: async () => {
      // What was changed a moment ago is painted with the next frame.
      await driver.executeAsyncScript((done: () => void) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      });
      return PNG.sync.read(Buffer.from(await driver.takeScreenshot(), 'base64'));
    },
    print: () => Promise.reject(new Error('This driver prints nothing.')),
  };
}

/** Gives the page itself, not its window, a size, or comes as near as the browser lets it. */
async function resize(driver: WebDriver, { width, height }: Screen): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    const [innerW, innerH, outerW, outerH] = await driver.executeScript<
      [number, number, number, number]
    >(() => [innerWidth, innerHeight, outerWidth, outerHeight]);
    if (innerW === width && innerH === height) return;
    // The page hears of a new size a moment after its window has it.
    await driver
      .manage()
      .window()
      .setRect({
        width: width + Math.max(0, outerW - innerW),
        height: height + Math.max(0, outerH - innerH),
      });
    await setTimeout(50);
  }
}

/** Asks a driver program at an address for a browser. */
export const connect = (
  address: string,
  capabilities: Record<string, unknown>,
): Promise<WebDriver> => new Builder().usingServer(address).withCapabilities(capabilities).build();

/**
 * A browser that `stop` ends. It has one window for all readers, since a new session takes long, and its driver
 * sometimes never answers. What a reader has kept is taken away when they leave.
 */
export function driverOf(driver: WebDriver, stop: () => Promise<void>): Driver {
  return {
    openTab: async (screen) => {
      await resize(driver, screen);
      return {
        ...tabOf(driver),
        close: async () => {
          await driver.executeScript(() => {
            localStorage.clear();
            sessionStorage.clear();
          });
          await driver.get('about:blank');
        },
      };
    },
    close: stop,
  };
}
