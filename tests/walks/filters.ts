// The list of findings, narrowed, and the address of what is left.
import { describe, expect, test } from 'vitest';
import { records } from '../site/built.ts';
import { until, type Tab } from './tab.ts';
import type { Visit } from './walks.ts';

/** The findings that can be seen, and what is chosen. */
const list = (tab: Tab): Promise<{ findings: string[]; chosen: string[]; search: string }> =>
  tab.ask(() => ({
    findings: [...document.querySelectorAll('.finding')]
      .filter((finding) => finding.checkVisibility())
      .map(({ id }) => id),
    chosen: [...document.querySelectorAll('select')]
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => `${name} ${value}`)
      .sort(),
    search: location.search,
  }));

export function filters({ at, site, withTab }: Visit): void {
  describe('the findings, narrowed by theme and extent', () => {
    test('are those of the theme and the extent, also for whoever is sent the address', async () => {
      const right = records(site, 'findings.yaml')
        .filter(({ theme, extent }) => theme === 'supporting-access' && extent?.band === 'most')
        .map(({ id }) => id);
      expect(right.length).toBeGreaterThan(2);

      const narrowed = await withTab(async (tab) => {
        await tab.open(at('/findings/'));
        await tab.choose('select[name=theme]', 'supporting-access');
        await tab.choose('select[name=band]', 'most');
        return until('two choices are in the address', async () => {
          const seen = await list(tab);
          return seen.search.includes('&') && seen;
        });
      });
      expect(narrowed.findings).toEqual(right);
      expect([...new URLSearchParams(narrowed.search)].sort()).toEqual([
        ['band', 'most'],
        ['theme', 'supporting-access'],
      ]);

      const sent = await withTab(async (tab) => {
        await tab.open(at(`/findings/${narrowed.search}`));
        await until('the list is narrowed', () =>
          tab.ask(() => document.querySelector('.finding:not([hidden])') !== null),
        );
        return list(tab);
      });
      expect(sent).toEqual({
        findings: right,
        chosen: ['band most', 'theme supporting-access'],
        search: narrowed.search,
      });
    });
  });
}
