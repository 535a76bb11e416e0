// The lists of findings and of quotations, narrowed by a reader.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { built, records } from './built.ts';
import { readerOf } from './reader.ts';

const site = await built('folder');
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
      expect(await status(page)).toBe('102 in all');
      await page.locator('select[name=band]').selectOption('minority');
      const minority = findings.filter(({ extent }) => extent?.band === 'minority');
      expect(minority.length).toBe(4);
      expect(await seen(page, entries)).toEqual(minority.map(({ id }) => id));
      await page.waitForURL(({ search }) => search === '?band=minority');
      await page.locator('select[name=theme]').selectOption('supporting-access');
      expect(await seen(page, entries)).toEqual(
        minority.filter(({ theme }) => theme === 'supporting-access').map(({ id }) => id),
      );
      await page.locator('input[name=words]').fill('one-stop-shop');
      await expect.poll(() => status(page)).toBe('2 of 102 shown');
      await page.waitForURL(
        ({ searchParams }) =>
          JSON.stringify(Object.fromEntries(searchParams)) ===
          '{"theme":"supporting-access","band":"minority","words":"one-stop-shop"}',
      );
      await page.locator('#explorer button').first().click();
      await page.waitForFunction(
        () => document.querySelector('#explorer [role=status]')?.textContent === '102 in all',
      );
      await page.waitForURL(({ search }) => search === '');
    });
  });

  test('say how many have related words only, by the rules of the search', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/findings/'));
      await page.locator('#explorer').waitFor();
      for (const [words, said] of [
        ['cars', 'Nothing matches. Choose fewer filters, or clear them.'],
        ['heroes', 'Nothing matches. Choose fewer filters, or clear them.'],
        ['funding', /^\d+ of 102 shown, \d+ of them by related words only$/u],
        ['prescr', /^\d+ of 102 shown, by words that begin with yours$/u],
        ['care wound', '2 of 102 shown'],
        ['"wound care"', '2 of 102 shown'],
        ['"care wound"', 'Nothing matches. Choose fewer filters, or clear them.'],
      ] as const) {
        await page.locator('input[name=words]').fill(words);
        await expect.poll(() => status(page)).toMatch(said);
      }
    });
  });

  test('are told not to be narrowed by words where the program for words does not come', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/findings/'));
      await page.locator('#explorer').waitFor();
      await page.route(/filter-by-words/u, (route) => route.abort());
      await page.locator('input[name=words]').fill('cannabis');
      await expect
        .poll(() => status(page))
        .toBe('The filter by word could not be loaded. Your words do not narrow this list.');
      expect((await seen(page, entries)).length).toBe(102);
    });
  });

  test('can all be reached by a choice of extent, and no choice says how many it leaves', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/findings/'));
      await page.locator('#explorer').waitFor();
      const options = await page.locator('select[name=band] option').evaluateAll((all) =>
        all.map((option) => ({
          value: option.getAttribute('value') ?? '',
          text: option.textContent,
        })),
      );
      expect(options.map(({ text }) => text)).toEqual([
        'Any',
        'All',
        'Most, the majority',
        'Many, several, some or others',
        'A minority',
        'One participant',
        'Not stated',
        'Not about participants',
      ]);
      const reached: string[] = [];
      for (const { value } of options.slice(1)) {
        await page.locator('select[name=band]').selectOption(value);
        reached.push(...(await seen(page, entries)));
      }
      expect(reached.toSorted()).toEqual(findings.map(({ id }) => id).toSorted());
    });
  });

  test('open at the list where the address has a choice, and at the top where it has none', async () => {
    await withPage({ viewport: { width: 390, height: 760 } }, async (page) => {
      await page.goto(at('/findings/'));
      await page.locator('#explorer').waitFor();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.goto(`${at('/findings/')}?band=minority`);
      await page.waitForFunction(() => {
        const { top = -1 } = document.getElementById('explorer')?.getBoundingClientRect() ?? {};
        return top >= 0 && top < 80;
      });
    });
  });

  test('say so where nothing is left, and offer to clear what is chosen only where something is', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/findings/'));
      await page.locator('#explorer').waitFor();
      expect(await page.locator('#explorer button').first().isVisible()).toBe(false);
      await page.locator('input[name=words]').fill('cannabis');
      await page
        .locator('#explorer [role=status]', {
          hasText: 'Nothing matches. Choose fewer filters, or clear them.',
        })
        .waitFor();
      expect(await seen(page, entries)).toEqual([]);
      expect(await page.locator('#explorer button').first().innerText()).toBe('Clear filters');
    });
  });

  test('show the entry that an address names, even where its choices hide it', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${at('/findings/')}?words=wound#clients-health-worse`);
      await page.locator('#clients-health-worse').waitFor();
      expect(await status(page)).toBe('102 in all');
    });
  });

  test('are complete where the address names what is no choice, and without JavaScript', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${at('/findings/')}?theme=%3Cb%3E&band=%E0%A4%A`);
      await page.locator('#explorer').waitFor();
      expect(await status(page)).toBe('102 in all');
    });
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${at('/findings/')}?band=minority`);
      expect(await page.locator(entries).count()).toBe(102);
      for (const more of await page.locator('.rest > summary').all()) await more.click();
      expect(await seen(page, entries)).toHaveLength(102);
      expect(await page.locator('#explorer').isVisible()).toBe(false);
    });
  });

  test('are folded after the first of each group, until the list is narrowed, an entry is named, or words are looked for', async () => {
    await withPage({}, async (page) => {
      const open = (): Promise<boolean[]> =>
        page
          .locator('.rest')
          .evaluateAll((all) => all.map((rest) => (rest as HTMLDetailsElement).open));
      await page.goto(at('/findings/'));
      await page.locator('#explorer').waitFor();
      expect(await page.locator('.rest > summary').allInnerTexts()).toEqual([
        '21 more',
        '27 more',
        '9 more',
        '21 more',
      ]);
      expect(await open()).toEqual([false, false, false, false]);
      await page.locator('select[name=band]').selectOption('minority');
      expect(await open()).toEqual([true, true, true, true]);
      expect(await page.locator('.rest > summary').first().isVisible()).toBe(false);
      await page.locator('#explorer button').first().click();
      expect(await open()).toEqual([false, false, false, false]);
      await page.evaluate(() => (location.hash = '#gp-communication-helps'));
      await expect.poll(open).toEqual([false, false, true, false]);
      expect(await page.locator('#gp-communication-helps .apparatus dl').isVisible()).toBe(true);
      await page.keyboard.press('Control+f');
      expect(await open()).toEqual([true, true, true, true]);
    });
  });

  test('have their filters right below the heading, and a link to what is left of them', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/findings/'));
      await page.locator('#explorer').waitFor();
      expect(await page.evaluate(() => document.querySelector('main header + *')?.id)).toBe(
        'explorer',
      );
      const link = page.locator('#explorer button', { hasText: 'Copy link' });
      expect(await link.isVisible()).toBe(false);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: {
            writeText: (text: string) => {
              document.documentElement.dataset['copied'] = text;
              return Promise.resolve();
            },
          },
        });
      });
      await page.locator('select[name=band]').selectOption('minority');
      await link.click();
      await page.locator('.told', { hasText: 'Copied' }).waitFor();
      expect(await page.locator('html').getAttribute('data-copied')).toBe(
        `${at('/findings/')}?band=minority`,
      );
    });
  });

  test('lead to the notes that change how their passages are read', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/findings/'));
      const notes = page.locator('#colocation-not-desirable .apparatus a[href*="/study/notes/#"]');
      expect(await notes.evaluateAll((all) => all.map((link) => link.textContent))).toEqual([
        'What the majority doubted',
      ]);
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
      expect(names).toEqual(['theme', 'role', 'topic', 'band', 'words']);
    });
  });

  test.each([
    ['funding', 5],
    ['money', 5],
    ['prescribe', 3],
    ['advocating', 0],
  ])('are found by the words of the search: ‘%s’ leaves %i', async (words, left) => {
    await withPage({}, async (page) => {
      await page.goto(at('/quotes/'), { waitUntil: 'networkidle' });
      await page.locator('input[name=words]').fill(words);
      await expect.poll(async () => (await seen(page, '.voice .said')).length).toBe(left);
    });
  });
});

describe('the glossary', () => {
  test('is narrowed by words, and a letter leads to its first term', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/glossary/'));
      await page.locator('#explorer').waitFor();
      expect(await status(page)).toBe('110 in all');
      await page.locator('input[name=words]').fill('methadone');
      await expect.poll(() => status(page)).toMatch(/^[1-9] of 110 shown$/u);
      expect(await seen(page, '.entry')).toContain('methadone');
      await page.locator('#explorer button').first().click();
      await page.locator('.letters a', { hasText: /^N$/u }).click();
      expect(await page.locator(':target dt').textContent()).toMatch(/^\s*N/u);
    });
  });
});

test('a page that does not exist asks for words, and the search answers them', async () => {
  await withPage({}, async (page) => {
    await page.goto(at('/no/such/page/'));
    await page.locator('main input[name=q]').fill('stigma');
    await page.locator('main input[name=q]').press('Enter');
    await page.waitForURL(({ pathname }) => pathname.endsWith('/search/'));
    await page.locator('#results a').first().waitFor();
    expect(await page.locator('#search input[name=q]').inputValue()).toBe('stigma');
  });
});
