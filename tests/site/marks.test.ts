// What the marks of a picture do beside being links: see src/client/marks.ts for the attributes that make a mark.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built, filesIn, pagesOf } from './built.ts';
import { readerOf } from './reader.ts';

const site = await built('folder');
const { at, withPage } = await readerOf(site);

const lit = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.lit')].map(
      ({ dataset }) => dataset['about'] ?? '',
    ),
  );

/** Opens the picture of findings and waits until it answers. */
async function openPicture(page: Page): Promise<void> {
  await page.goto(at('/findings/#figure-agreement'));
  await page.locator('[data-marks] a[tabindex="0"]').waitFor();
}

test('every mark is a link that names what it is about and what is shown of it', () => {
  const marks = pagesOf(site).flatMap(({ document }) => [
    ...document.querySelectorAll('[data-marks] [data-about]'),
  ]);
  expect(marks.length).toBeGreaterThan(40);
  const texts = JSON.parse(readFileSync(join(site.dist, 'previews.json'), 'utf8')) as Record<
    string,
    string
  >;
  for (const mark of marks) {
    expect(mark.localName).toBe('a');
    const name = mark.getAttribute('data-preview') ?? '';
    const [, id = ''] = mark.getAttribute('href')?.split('#') ?? [];
    expect(texts[name.endsWith('/') ? name + id : name]).toMatch(/\S/u);
  }
});

describe('by the keyboard', () => {
  test('a picture is one stop; arrows lead to the nearest mark, Home and End to the ends', async () => {
    const walked = await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await openPicture(page);
      const stops = await page.locator('[data-marks] a[tabindex="0"]').count();
      await page.locator('[data-marks] a[tabindex="0"]').focus();
      const about: (string | undefined)[] = [];
      for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'Home', 'End', 'ArrowUp']) {
        await page.keyboard.press(key);
        about.push(
          await page.evaluate(
            () => (document.activeElement as HTMLElement).dataset['about']?.split(' ')[0],
          ),
        );
      }
      return { stops, about };
    });
    expect(walked.stops).toBe(1);
    expect(walked.about).toEqual([
      'clients-health-worse',
      'health-needs-in-detail',
      'core-elements',
      'clients-health-worse',
      'wider-prescribing-undesirable',
      'one-stop-shop-wanted',
    ]);
  });

  test('the words of a mark are shown while it has the focus, and Escape takes them away', async () => {
    await withPage({}, async (page) => {
      await openPicture(page);
      await page.locator('.lane-findings a[href="#clients-health-worse"]').focus();
      await page.locator('#preview', { hasText: '(All participants, Theme 1 ¶1)' }).waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('#preview').isVisible()).toBe(false);
      expect(await lit(page)).toEqual([]);
    });
  });
});

describe('by a pointer', () => {
  test('what is about the same lights up, the rest of its picture steps back, and the words can be entered', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      await openPicture(page);
      await page.locator('.side a[href="#one-stop-shop-wanted"]').hover();
      await page.locator('#preview', { hasText: 'one-stop-shop' }).waitFor();
      expect(await lit(page)).toContain('one-stop-shop-wanted np1-everything-in-there');
      expect(
        await page
          .locator('.lane-findings a[href="#clients-health-worse"]')
          .evaluate((mark) => getComputedStyle(mark).opacity),
      ).toBe('0.38');
      await page.locator('#preview').hover();
      await page.waitForTimeout(400);
      expect(await page.locator('#preview').isVisible()).toBe(true);
      expect(await page.locator('#preview a').allTextContents()).toEqual([
        'Nurse practitioner 1',
        expect.stringMatching(/^Cite/u),
      ]);
      await page.locator('#preview a', { hasText: 'Nurse practitioner 1' }).click();
      await page.waitForURL(/\/quotes\/np1-everything-in-there\/$/u);
    });
  });
});

test('the first touch shows a sheet at the foot of a telephone, the second opens the finding', async () => {
  const phone = { viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true };
  await withPage(phone, async (page) => {
    await openPicture(page);
    const mark = page.locator('.lane-findings a[href="#clients-health-worse"]');
    await mark.tap();
    await page.locator('#preview', { hasText: 'All participants' }).waitFor();
    const box = await page.locator('#preview').boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(760);
    await mark.tap();
    await page.waitForURL(/#clients-health-worse$/u);
  });
});

test.each([
  ['/findings/#figure-agreement', '#figure-agreement', '.panels'],
  ['/', '.strands', '.strands'],
])(
  'on %s the picture with its title fits on one screen of 1280 by 720 pixels',
  async (address, first, last) => {
    await withPage({ viewport: { width: 1280, height: 720 } }, async (page) => {
      await page.goto(at(address));
      const height = await page.evaluate(
        ([from = '', to = '']) =>
          (document.querySelector(to)?.getBoundingClientRect().bottom ?? Infinity) -
          (document.querySelector(from)?.getBoundingClientRect().top ?? 0),
        [first, last],
      );
      expect(height).toBeLessThanOrEqual(720);
      expect(height).toBeGreaterThan(300);
    });
  },
);

describe('how a picture is looked at', () => {
  test('is in the address and in the link that is copied, beside what was there', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/study/participants/?from=mail#figure-participants'));
      await page.locator('.view label', { hasText: 'Table' }).click();
      await page.waitForURL(/[?]from=mail&shown=participants#figure-participants$/u);
      expect(await page.locator('.picture .permalink').first().getAttribute('href')).toMatch(
        /[?]from=mail&shown=participants#figure-participants$/u,
      );
      await page.locator('.view label', { hasText: 'Chart' }).click();
      await page.waitForURL(/[?]from=mail#figure-participants$/u);
    });
  });

  test('is chart or table for every picture, without a script too', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      for (const { address, document } of pagesOf(site))
        for (const { id } of document.querySelectorAll('figure.picture')) {
          await page.goto(at(address));
          const picture = page.locator(`#${id}`);
          const rows = (): Promise<boolean> => picture.locator('.rows').isVisible();
          const chart = (): Promise<boolean> => picture.locator('.chart').isVisible();
          // What is set in rows itself stays, without its lines.
          const isTable = (await picture.locator('.rows').count()) === 0;
          if (isTable) {
            expect(await picture.locator('.fork svg').first().isVisible(), id).toBe(true);
          } else expect([await chart(), await rows()], id).toEqual([true, false]);
          await picture.locator('.view label', { hasText: 'Table' }).click();
          if (isTable) {
            expect(await picture.locator('.fork svg').first().isVisible(), id).toBe(false);
            const last = picture.locator('.lane-findings .extent').last();
            expect((await last.boundingBox())?.height, id).toBeGreaterThan(10);
          } else expect([await chart(), await rows()], id).toEqual([false, true]);
        }
    });
  });

  test('is as the address says', async () => {
    await withPage({}, async (page) => {
      await page.goto(at('/findings/?shown=held-further#figure-agreement'));
      await page.locator('#held-further[open]').waitFor();
      await page.goto(at('/study/participants/?shown=participants.nothing#figure-participants'));
      await page.locator('.picture .rows table').waitFor();
      expect(await page.locator('.picture .drawing').isVisible()).toBe(false);
    });
  });
});

test('marks of a drawing have one stop of the Tab key, show their words and light up what is told of them', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(at('/study/context/#figure-dates'));
    const mark = page.locator('.wide a[data-preview="event/local-commissioning"]');
    await page.locator('.wide a[tabindex="0"]').waitFor();
    expect(await page.locator('.wide a[tabindex="0"]').count()).toBe(1);
    await mark.focus();
    await page.locator('#preview', { hasText: 'From 2013:' }).waitFor();
    expect(await page.locator('li#event-local-commissioning.lit').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#event-local-commissioning$/u);
  });
});

test('an arc is pointed at anywhere within it', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(at('/reading/#figure-told-twice'));
    await page.locator('.wide a[tabindex="0"]').waitFor();
    await page.locator('.wide .arc > path').first().hover();
    await page.locator('#preview', { hasText: 'Theme 2 ¶1' }).waitFor();
  });
});

test('of a quotation its first words are shown, and not the rest', async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(at('/quotes/#figure-voices'));
    await page.locator('.voice-index a[tabindex="0"]').waitFor();
    await page.locator('.voice-index a').first().focus();
    await page.locator('#preview', { hasText: '…’ Consultant psychiatrist 2.' }).waitFor();
    expect((await page.locator('#preview').textContent())?.length).toBeLessThan(140);
  });
});

test('the programs have no more than 6000 bytes and are not fetched before a picture comes near', () => {
  const programs = filesIn(join(site.dist, '_astro')).filter((file) =>
    /^(?:marks|kept-views)\./u.test(file),
  );
  expect(programs).toHaveLength(2);
  const bytes = programs.map(
    (file) => gzipSync(readFileSync(join(site.dist, '_astro', file))).length,
  );
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(6_000);
});
