// The lists of findings and of quotations, narrowed by a reader.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { built, records } from './built.ts';
import { readerOf } from './reader.ts';

const site = built('folder');
const { at, withPage } = await readerOf(site);

const findings = records(site, 'findings.yaml');
const quotes = records(site, 'quotes.yaml');

/** Ids of the entries that can be seen, as they stand on the page. */
const seen = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((elements) =>
      elements.filter((element) => element.checkVisibility()).map(({ id }) => id),
    );

const status = (page: Page): Promise<string | null> =>
  page.locator('#explorer [role=status]').textContent();

describe('the findings', () => {
  const entries = '.finding';

  test('are narrowed by theme, by extent and by words, and all come back', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/findings/'));
      await page.locator('#explorer').waitFor();
      expect(await status(page)).toBe('99 of 99 shown');
      await page.locator('select[name=band]').selectOption('minority');
      const minority = findings.filter(({ extent }) => extent?.band === 'minority');
      expect(minority.length).toBe(3);
      expect(await seen(page, entries)).toEqual(minority.map(({ id }) => id));
      await page.locator('select[name=theme]').selectOption('supporting-access');
      expect(await seen(page, entries)).toEqual(
        minority.filter(({ theme }) => theme === 'supporting-access').map(({ id }) => id),
      );
      await page.locator('input[name=words]').fill('one-stop-shop');
      expect(await status(page)).toBe('2 of 99 shown');
      expect(new URL(page.url()).search).toBe(
        '?band=minority&theme=supporting-access&words=one-stop-shop',
      );
      await page.locator('#explorer button').click();
      await page.waitForFunction(
        () => document.querySelector('#explorer [role=status]')?.textContent === '99 of 99 shown',
      );
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('say at each choice how many it leaves', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${at('/findings/')}?theme=isolation`);
      await page.locator('#explorer').waitFor();
      const all = findings.filter(
        ({ theme, extent }) => theme === 'isolation' && extent?.band === 'all',
      );
      expect(await page.locator('select[name=band] option[value=all]').textContent()).toBe(
        `All (${all.length})`,
      );
      expect(await page.locator('select[name=band] option[value=minority]').textContent()).toBe(
        'A minority (0)',
      );
    });
  });

  test('are complete where the address names what is no choice, and without JavaScript', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${at('/findings/')}?theme=%3Cb%3E&band=%E0%A4%A`);
      await page.locator('#explorer').waitFor();
      expect(await status(page)).toBe('99 of 99 shown');
    });
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${at('/findings/')}?band=minority`);
      expect(await seen(page, entries)).toHaveLength(99);
      expect(await page.locator('#explorer').isVisible()).toBe(false);
    });
  });
});

describe('the quotations', () => {
  test('are narrowed by the role of who speaks', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/quotes/'));
      await page.locator('select[name=role]').selectOption('nurse-practitioner');
      expect((await seen(page, '.voice .said')).sort()).toEqual(
        quotes
          .filter(({ role }) => role === 'nurse-practitioner')
          .map(({ id }) => id)
          .sort(),
      );
      expect(await status(page)).toBe('5 of 16 shown');
    });
  });

  test('have no attribute of a speaker but the role', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/quotes/'));
      const names = await page
        .locator('#explorer :is(select, input)')
        .evaluateAll((fields) => fields.map((field) => field.getAttribute('name')));
      expect(names).toEqual(['theme', 'role', 'band', 'words']);
    });
  });
});
