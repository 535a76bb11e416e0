// The Back button, after whatever a reader did on a page.
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { until, type Tab } from './tab.ts';
import type { Visit } from './walks.ts';

/** Goes back to the page at an address. */
async function goBack(tab: Tab, address: string): Promise<void> {
  await tab.back();
  await until(`${address} is there again`, () =>
    tab.ask((there) => location.href === there && document.readyState === 'complete', address),
  );
}

/**
 * Follows the first link in the page or its window that can be seen and leads to an address with a part in it.
 * A list that still grows may move a link away from under the pointer: then it is clicked once more.
 */
async function follow(tab: Tab, part: string, within = 'main'): Promise<void> {
  const followed = (): Promise<boolean> =>
    tab.ask((wanted) => location.href.includes(wanted), part);
  await until(`a link to ${part} is followed`, async () => {
    await tab.click(`${within} a[href*="${part}"]`);
    for (let turn = 0; turn < 40; turn += 1) {
      if (await followed().catch(() => false)) return true;
      await setTimeout(50);
    }
    return false;
  });
}

/** Whether the first element of a selector lies in the window. */
const inWindow = (tab: Tab, selector: string): Promise<boolean | undefined> =>
  tab.ask((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box && box.top < innerHeight && box.bottom > 0;
  }, selector);

export function back({ at, withTab }: Visit): void {
  describe('Back', () => {
    test('after a narrowed list is that list, at the same place', () =>
      withTab(async (tab) => {
        await tab.open(at('/findings/'));
        await tab.choose('select[name=theme]', 'supporting-access');
        const narrowed = await until('the address has the theme', () =>
          tab.ask(() => location.search !== '' && location.href),
        );
        // Its quotations are among its sources.
        await tab.click('#set-apart-by-colocation .apparatus summary');
        await follow(tab, '/quotes/gp2-different/', '#set-apart-by-colocation');
        await goBack(tab, narrowed);
        await until('the list is narrowed', () =>
          tab.ask(
            () =>
              document.querySelector('select')?.value === 'supporting-access' &&
              document.getElementById('in-first-contact')?.checkVisibility() === false,
          ),
        );
        await until('the finding whose link was followed is in the window', () =>
          inWindow(tab, '#set-apart-by-colocation'),
        );
      }));

    test('after the page of the search is the words and what they found', () =>
      withTab(async (tab) => {
        await tab.open(at('/search/'));
        await tab.click('#search input');
        await tab.type('leg ulcer');
        await follow(tab, '/quotes/np2-around-the-addiction/');
        await goBack(tab, at('/search/?q=leg+ulcer'));
        await until('the words are in the field', () =>
          tab.ask(
            () => document.querySelector<HTMLInputElement>('#search input')?.value === 'leg ulcer',
          ),
        );
        await until('the result that was followed is in the window', () =>
          inWindow(tab, '#results a[href*="/quotes/np2-around-the-addiction/"]'),
        );
      }));

    test('after the window of the search is the page with that window and what it found', () =>
      withTab(async (tab) => {
        await tab.open(at('/glossary/'));
        await tab.press('Control+k');
        await until('the search opens', () =>
          tab.ask(() => document.activeElement?.matches('dialog[open] input')),
        );
        await tab.type('leg ulcer');
        await follow(tab, '/quotes/np2-around-the-addiction/', 'dialog[open]');
        await goBack(tab, at('/glossary/'));
        expect(await tab.ask(() => document.querySelector('h1')?.textContent.trim())).toBe(
          'Glossary',
        );
        await until('the result that was followed is in the window', () =>
          tab.ask(
            () =>
              document.querySelector<HTMLInputElement>('dialog[open] input')?.value ===
                'leg ulcer' &&
              document
                .querySelector('dialog[open] a[href*="/quotes/np2-around-the-addiction/"]')
                ?.checkVisibility(),
          ),
        );
      }));

    test('after the window of a citation is the page below it, at the same place', () =>
      withTab(async (tab) => {
        await tab.open(at('/findings/#in-reach'));
        await tab.click('#in-reach a[data-cite]');
        await follow(tab, '/cite/items/#in-reach', 'dialog[open]');
        await goBack(tab, at('/findings/#in-reach'));
        await until('the finding is in the window', () => inWindow(tab, '#in-reach'));
      }));
  });
}
