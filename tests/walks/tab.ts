// What a walk does in a browser, whichever it is. `puppeteer.ts` and `webdriver.ts` do it in real ones.
import type { PNG } from 'pngjs';

/** A page of a fresh reader, who has been nowhere and has kept nothing. Selectors are CSS. */
export interface Tab {
  /** Goes to a full address and waits for the page. */
  open: (address: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Goes back as the button does, without waiting for the page. */
  back: () => Promise<void>;
  /** Clicks the first element that can be seen and contains the words; touches it where there is a finger. */
  click: (selector: string, words?: string) => Promise<void>;
  /** Points at the first element that can be seen and contains the words. */
  point: (selector: string, words?: string) => Promise<void>;
  /** Presses keys together: 'Enter', 'Control+k'. */
  press: (keys: string) => Promise<void>;
  /** Types a text wherever the keyboard is. */
  type: (text: string) => Promise<void>;
  /** Chooses an option by its value. */
  choose: (selector: string, value: string) => Promise<void>;
  /** The answer of a function that runs in the page; it may use its arguments and nothing else from here. */
  ask: <Arguments extends unknown[], Answer>(
    question: (...given: Arguments) => Answer,
    ...given: Arguments
  ) => Promise<Answer>;
  /** What is painted of the page, in the window. */
  picture: () => Promise<PNG>;
  /** The page on paper, as a PDF. */
  print: () => Promise<Uint8Array>;
}

export interface Screen {
  width: number;
  height: number;
  /** Whether there is a finger and no mouse. */
  touch?: boolean;
}

/** A browser that runs. One tab is open at a time: some drivers know no more. */
export interface Driver {
  openTab: (screen: Screen) => Promise<Tab & { close: () => Promise<void> }>;
  close: () => Promise<void>;
}

/** Milliseconds after which what has not happened will not happen. A walk that succeeds does not wait for them. */
const PATIENCE = 20_000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again and again until the answer is one; the error says what did not happen. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined | false>,
): Promise<Answer> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    let reason: unknown;
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) return answer;
    } catch (error) {
      // A page that is being left cannot be asked.
      reason = error;
    }
    if (Date.now() > end) throw new Error(`This did not happen: ${what}.`, { cause: reason });
    await pause(50);
  }
}

/** The first element that a reader can see, by selector and words; runs in the page. */
export function findSeen(selector: string, words: string): Element | null {
  return (
    [...document.querySelectorAll(selector)].find(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.textContent.replace(/\s+/gu, ' ').includes(words),
    ) ?? null
  );
}
