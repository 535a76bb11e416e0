// The search, by keyboard alone.
import { describe, expect, test } from 'vitest';
import { until } from './tab.ts';
import type { Visit } from './walks.ts';

/** Whether the window of the search is open, with the keyboard in its field. */
const searching = (): boolean => document.activeElement?.matches('dialog[open] input') ?? false;

const closed = (): boolean => document.querySelector('dialog[open]') === null;

export function search({ at, withTab }: Visit): void {
  describe('the search by keyboard', () => {
    test.each(['Control+k', 'Meta+k'])('opens with %s, finds a quotation and leads to it', (keys) =>
      withTab(async (tab) => {
        await tab.open(at('/themes/supporting-access/'));
        await tab.press(keys);
        await until('the search opens', () => tab.ask(searching));
        await tab.type('leg ulcer');
        await until('the quotation is found', () =>
          tab.ask(() =>
            document
              .querySelector('dialog[open] a[href*="/quotes/np2-around-the-addiction/"]')
              ?.checkVisibility(),
          ),
        );
        await until('the keyboard is on the quotation', async () => {
          await tab.press('ArrowDown');
          return tab.ask(() =>
            document.activeElement?.matches('a[href*="/quotes/np2-around-the-addiction/"]'),
          );
        });
        await tab.press('Enter');
        await until('the quotation is open', () =>
          tab.ask(() => location.pathname.endsWith('/quotes/np2-around-the-addiction/')),
        );
        expect(
          await until('the page is there', () =>
            tab.ask(() => document.querySelector('main [data-quote]')?.textContent),
          ),
        ).toContain('leg ulcer');
      }),
    );

    test('closes with Escape, leaves the page as it was, and does not open with a sign alone', () =>
      withTab(async (tab) => {
        await tab.open(at('/glossary/'));
        await tab.press('Control+k');
        await until('the search opens', () => tab.ask(searching));
        await tab.press('Escape');
        await until('the search closes', () => tab.ask(closed));
        expect(await tab.ask(() => location.href)).toBe(at('/glossary/'));

        // Its program is here by now, so that it would open at once.
        for (const key of ['/', 'k', 's']) {
          await tab.press(key);
          expect(await tab.ask(closed)).toBe(true);
        }
      }));
  });
}
