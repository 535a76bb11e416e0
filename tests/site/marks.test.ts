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
    expect(texts[mark.getAttribute('data-preview') ?? '']).toMatch(/\S/u);
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
      await page.locator('#held-clients-health-worse a').focus();
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
          .locator('#held-clients-health-worse a')
          .evaluate((mark) => getComputedStyle(mark).opacity),
      ).toBe('0.38');
      await page.locator('#preview').hover();
      await page.waitForTimeout(400);
      expect(await page.locator('#preview').isVisible()).toBe(true);
    });
  });
});

test('the first touch shows a sheet at the foot of a telephone, the second opens the finding', async () => {
  const phone = { viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true };
  await withPage(phone, async (page) => {
    await openPicture(page);
    const mark = page.locator('#held-clients-health-worse a');
    await mark.tap();
    await page.locator('#preview', { hasText: 'All participants' }).waitFor();
    const box = await page.locator('#preview').boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(760);
    await mark.tap();
    await page.waitForURL(/#clients-health-worse$/u);
  });
});

test('the program has no more than 6000 bytes and is not fetched before a picture comes near', () => {
  const program = filesIn(join(site.dist, '_astro')).filter((file) => /^marks\./u.test(file));
  expect(program).toHaveLength(1);
  const bytes = gzipSync(readFileSync(join(site.dist, '_astro', program[0] ?? ''))).length;
  expect(bytes).toBeLessThan(6_000);
});
