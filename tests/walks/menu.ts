// The menu on a phone.
import { describe, expect, test } from 'vitest';
import { until } from './tab.ts';
import { PHONE, type Visit } from './walks.ts';

/** The entries of the menu that can be seen, and those marked as the place where the reader is. */
function entries(): { seen: string[]; current: string[] } {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('header nav a')];
  const names = (some: HTMLAnchorElement[]): string[] =>
    some.map((link) => link.textContent.trim());
  return {
    seen: names(links.filter((link) => link.checkVisibility({ visibilityProperty: true }))),
    current: names(links.filter((link) => link.ariaCurrent !== null)),
  };
}

export function menu({ at, withTab }: Visit): void {
  describe('the menu on a phone', () => {
    test('is closed, opens, leads to a page, and marks it there', () =>
      withTab(async (tab) => {
        await tab.open(at('/'));
        expect(await tab.ask(entries)).toEqual({ seen: [], current: [] });

        await tab.click('summary', 'Menu');
        expect((await tab.ask(entries)).seen).toContain('Voices');
        await tab.click('header nav a', 'Voices');
        await until('the voices are there', () =>
          tab.ask(
            (address) => location.href === address && document.readyState === 'complete',
            at('/quotes/'),
          ),
        );

        expect((await tab.ask(entries)).seen).toEqual([]);
        await tab.click('summary', 'Menu');
        const { seen, current } = await tab.ask(entries);
        expect(seen).toContain('Voices');
        expect(current).toEqual(['Voices']);
      }, PHONE));
  });
}
