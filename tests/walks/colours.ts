// The choice of colours.
import { describe, expect, test } from 'vitest';
import type { Tab } from './tab.ts';
import type { Visit } from './walks.ts';

/** What is painted in the corner of the page. */
async function paper(tab: Tab): Promise<'light' | 'dark'> {
  const { data } = await tab.picture();
  const [red = 0, green = 0, blue = 0] = data.subarray(0, 3);
  return red + green + blue > 382 ? 'light' : 'dark';
}

const chosen = (tab: Tab): Promise<string | undefined> =>
  tab.ask(() =>
    document.querySelector('#appearance :checked')?.closest('label')?.textContent.trim(),
  );

const choose = (tab: Tab, name: string): Promise<void> => tab.click('#appearance label', name);

export function colours({ at, withTab }: Visit): void {
  describe('the colours', () => {
    test('are chosen once, for every page and the next visit', () =>
      withTab(async (tab) => {
        await tab.open(at('/'));
        expect([await paper(tab), await chosen(tab)]).toEqual(['light', 'System']);
        await choose(tab, 'Dark');
        await tab.ask(() => {
          scrollTo(0, 0);
        });
        expect(await paper(tab)).toBe('dark');
        await tab.open(at('/findings/'));
        expect([await paper(tab), await chosen(tab)]).toEqual(['dark', 'Dark']);
        await tab.reload();
        expect([await paper(tab), await chosen(tab)]).toEqual(['dark', 'Dark']);
      }));

    test.each(['x', '\'"]', '{"a":1}'])(
      'are those of the system where the browser kept ‘%s’, and can be chosen',
      (garbage) =>
        withTab(async (tab) => {
          await tab.open(at('/glossary/'));
          await tab.ask((kept) => {
            localStorage.setItem(
              document.getElementById('appearance')?.dataset['kept'] ?? '',
              kept,
            );
          }, garbage);
          await tab.reload();
          expect([await paper(tab), await chosen(tab)]).toEqual(['light', 'System']);
          await choose(tab, 'Dark');
          await tab.open(at('/glossary/'));
          expect([await paper(tab), await chosen(tab)]).toEqual(['dark', 'Dark']);
        }),
    );
  });
}
