// What a term means, beside the term.
import { describe, expect, test } from 'vitest';
import { until, type Tab } from './tab.ts';
import type { Visit } from './walks.ts';

const MEANING = 'National Health Service, the publicly funded health service of the UK.';
const LINK = 'main a.term[href$="#nhs"]';

/** The words beside the term, and whether they describe it; nothing while none can be seen. */
const meaning = (tab: Tab): Promise<string | null> =>
  tab.ask(() => {
    const box = document.querySelector('[role=tooltip]');
    if (!box?.checkVisibility({ visibilityProperty: true })) return null;
    return document.querySelector('[aria-describedby]')?.getAttribute('aria-describedby') === box.id
      ? box.textContent
      : 'describes nothing';
  });

const shows = (tab: Tab): Promise<string> => until('the meaning is shown', () => meaning(tab));

const hides = (tab: Tab): Promise<true> =>
  until('the meaning is gone', async () => (await meaning(tab)) === null);

/** Whether the glossary is open at the term. */
const followed = (tab: Tab): Promise<boolean> =>
  tab.ask(() => location.pathname.endsWith('/glossary/') && location.hash === '#nhs');

export function preview({ at, withTab }: Visit): void {
  describe('the meaning of a term', () => {
    test('is shown to the keyboard, and goes with Escape', () =>
      withTab(async (tab) => {
        await tab.open(at('/themes/isolation/'));
        expect(await meaning(tab)).toBeNull();
        await tab.ask((link) => {
          document.querySelector<HTMLElement>(link)?.focus();
        }, LINK);
        expect(await shows(tab)).toBe(MEANING);
        await tab.press('Escape');
        await hides(tab);
      }));

    test('is shown to the pointer, and goes when the pointer is elsewhere', () =>
      withTab(async (tab) => {
        await tab.open(at('/themes/isolation/'));
        await tab.point(LINK);
        expect(await shows(tab)).toBe(MEANING);
        await tab.point('h1');
        await hides(tab);
        await tab.click(LINK);
        await until('the glossary is open', () => followed(tab));
      }));
  });
}

export function previewByTouch({ at, withTab }: Visit): void {
  describe('the meaning of a term', () => {
    test('is shown at the first touch, and the second leads to the glossary', () =>
      withTab(async (tab) => {
        await tab.open(at('/themes/isolation/'));
        await tab.click(LINK);
        expect(await shows(tab)).toBe(MEANING);
        expect(await followed(tab)).toBe(false);
        await tab.click(LINK);
        await until('the glossary is open', () => followed(tab));
      }));
  });
}
