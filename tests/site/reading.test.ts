// Help in reading: how to read such a study, how long a page takes, where one is, and what comes next.
import { describe, expect, test } from 'vitest';
import { built, pageAt, pagesOf, textOf } from './built.ts';
import { readerOf } from './reader.ts';

const site = await built('folder');
const { at, withPage } = await readerOf(site);
const pages = pagesOf(site);
const linksOf = (address: string, within = 'main'): (string | null)[] =>
  [...pageAt(pages, address).document.querySelectorAll(`${within} a`)].map((link) =>
    link.getAttribute('href'),
  );

describe('how to read a qualitative study', () => {
  test.each(['/study/', '/findings/', '/appraisal/'])('is told a click away from %s', (address) => {
    expect(linksOf(address)).toContain('/x/reading/');
  });

  test('takes about 500 to 700 words', () => {
    const { main } = pageAt(pages, '/reading/');
    const words = [
      ...main.querySelectorAll('.essay > :is(p, h2), .essay :is(li, .para) > p, .essay .titled'),
    ]
      .map(textOf)
      .join(' ')
      .split(' ').length;
    expect(words).toBeGreaterThan(500);
    expect(words).toBeLessThan(700);
  });
});

describe('the time that a page takes', () => {
  test.each([
    ['/themes/supporting-access/', '4 minutes to read'],
    ['/study/methods/', '4 minutes to read'],
    ['/reading/', '3 minutes to read'],
  ])('is said on %s', (address, time) => {
    expect(textOf(pageAt(pages, address).main)).toContain(time);
  });

  test('is not said of a list, nor of what takes a minute', () => {
    const others = ['/findings/', '/study/notes/', '/about/'].map((address) =>
      textOf(pageAt(pages, address).main),
    );
    expect(others.filter((text) => /\d minutes? to read/u.test(text))).toEqual([]);
  });
});

describe('the button that prints', () => {
  test('prints, and is not there without JavaScript', async () => {
    await withPage({}, async (page) => {
      await page.addInitScript(() => {
        window.print = () => {
          document.title = 'printed';
        };
      });
      await page.goto(at('/themes/isolation/'));
      await page.getByRole('button', { name: 'Print this page' }).click();
      expect(await page.title()).toBe('printed');
    });
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(at('/themes/isolation/'));
      expect(await page.getByRole('button', { name: 'Print this page' }).count()).toBe(0);
    });
  });
});

describe('the list of contents', () => {
  const long = ['/themes/supporting-access/', '/findings/', '/quotes/', '/appraisal/'];

  test.each(long)('marks the section that is being read on %s', async (address) => {
    await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(at(address));
      for (const link of await page.locator('.contents li a').all()) {
        await link.click();
        const name = await link.textContent();
        await page.waitForFunction(
          (current) =>
            document.querySelector('.contents li [aria-current]')?.textContent === current,
          name,
        );
        expect(await page.locator('.contents li [aria-current=true]').allTextContents()).toEqual([
          name,
        ]);
      }
    });
  });

  test.each(long)('stays in sight and covers nothing that has the focus on %s', async (address) => {
    await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(at(address));
      const covered: string[] = [];
      await page.locator('main a, main summary').nth(-30).focus();
      for (let stop = 0; stop < 25; stop += 1) {
        await page.keyboard.press('Shift+Tab');
        const name = await page.evaluate(() => {
          const element = document.activeElement;
          const list = document.querySelector('.contents');
          if (!element || !list || list.contains(element)) return undefined;
          const [box, over] = [element.getBoundingClientRect(), list.getBoundingClientRect()];
          const beside = box.right <= over.left || box.left >= over.right;
          return !beside && box.top < over.bottom ? element.textContent : undefined;
        });
        if (name !== undefined) covered.push(name);
      }
      expect(covered).toEqual([]);
    });
  });

  test('stays at hand on a telephone, in one line that moves to the section that is being read', async () => {
    await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
      await page.goto(at('/themes/supporting-access/'));
      const last = page.locator('.contents a').last();
      const id = decodeURIComponent(((await last.getAttribute('href')) ?? '').slice(1));
      await page.locator(`[id="${id}"]`).scrollIntoViewIfNeeded();
      await page.evaluate((section) => document.getElementById(section)?.scrollIntoView(), id);
      await expect.poll(() => last.getAttribute('aria-current')).toBe('true');
      const [list, link] = [
        await page.locator('.contents').boundingBox(),
        await last.boundingBox(),
      ];
      expect(list).toMatchObject({ y: 0 });
      expect(list?.height).toBeLessThan(60);
      expect(link?.x).toBeGreaterThanOrEqual(0);
      expect(link?.x).toBeLessThan(390 - 44);
    });
  });

  test('takes no room from a telephone that lies on its side', async () => {
    await withPage({ viewport: { width: 844, height: 390 } }, async (page) => {
      await page.goto(at('/themes/supporting-access/'));
      const position = await page
        .locator('.contents')
        .evaluate((list) => getComputedStyle(list).position);
      expect(position).toBe('static');
    });
  });
});

test('the marks of all themes lead from the page of one to the others', () => {
  const marks = pageAt(pages, '/themes/isolation/').main.querySelectorAll('.switcher a');
  expect(
    [...marks].map((link) => [
      link.textContent.trim(),
      link.getAttribute('aria-label'),
      link.getAttribute('href'),
      link.getAttribute('aria-current'),
    ]),
  ).toEqual([
    ['●', 'First contact and advocacy', '/x/themes/first-contact/', null],
    ['■', 'Supporting access or providing care', '/x/themes/supporting-access/', null],
    ['▲', 'Isolation from other services', '/x/themes/isolation/', 'page'],
  ]);
});

test('the pages about the study follow one another in the order of their list', () => {
  const list = [...pageAt(pages, '/study/').main.querySelectorAll('.index p > a')].map((link) =>
    (link.getAttribute('href') ?? '').replace('/x', ''),
  );
  expect(list.length).toBeGreaterThan(8);
  const steps = list.map((address) => linksOf(address, '.steps'));
  expect(steps).toEqual(
    list.map((_address, index) =>
      [list[index - 1], list[index + 1]].flatMap((step) =>
        step === undefined ? [] : [`/x${step}`],
      ),
    ),
  );
});
