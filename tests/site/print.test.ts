// The pages on paper.
import { expect, test } from 'vitest';
import { built } from './built.ts';
import { readerOf, said } from './reader.ts';

const { at, onEveryPage, withPage } = await readerOf(await built('folder'));

/** A4 between its margins. */
const viewport = { width: 643, height: 986 };

const pages = await onEveryPage({ viewport, colorScheme: 'dark' }, async (page) => {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    const words = (element: Element): string => element.textContent.replace(/\s+/gu, ' ').trim();
    const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
    const footer = [...document.querySelectorAll('footer')].at(-1);
    const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
    return {
      disclosures: all('main details').length,
      closed: all('main details > :not(summary)')
        // What is merely not drawn has a height all the same.
        .filter(
          (content) => !content.checkVisibility() || content.getBoundingClientRect().height < 10,
        )
        .map(words),
      navigation: all('nav, input, button, a[href="#main"], a[data-cite], a.permalink')
        .filter((element) => element.checkVisibility())
        .map((element) => `${element.localName} ‘${words(element)}’`),
      // A place in the article needs none: the article's address ends the page.
      unaddressed: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]:not(.place)')]
        .filter((link) => link.checkVisibility() && words(link) !== link.href)
        .filter((link) => !getComputedStyle(link, '::after').content.includes(link.href))
        .map(({ href }) => href),
      end: footer?.checkVisibility() === true ? footer.innerText : '',
      colours: `${colorScheme} on ${backgroundColor}`,
    };
  });
});

test('what is closed on the screen is open on paper', () => {
  expect(said(pages, ({ closed }) => closed)).toEqual([]);
  const theme = pages.find(({ address }) => address === '/themes/isolation/');
  expect(theme?.seen.disclosures).toBeGreaterThan(5);
});

test('there is nothing on paper that only a screen can use', () => {
  expect(said(pages, ({ navigation }) => navigation)).toEqual([]);
});

test('a narrowed list says on paper how it was narrowed, and a whole one says nothing', async () => {
  await withPage({ viewport }, async (page) => {
    const choices = page.locator('#explorer');
    await page.goto(at('/findings/'));
    await choices.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await choices.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('select[name=band]').selectOption('minority');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('select[name=band]').isVisible()).toBe(true);
    expect(await choices.locator('[role=status]').innerText()).toBe('4 of 102 shown');
  });
});

test('a search on paper has all its results', async () => {
  await withPage({ viewport }, async (page) => {
    await page.goto(at('/search/?q=gp'));
    await page.locator('#results .more').first().waitFor();
    const told = await page.locator('#found').innerText();
    const [, typed, related] = /: (\d+) as typed, (\d+) by related words only$/u.exec(told) ?? [];
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('#results .more').count()).toBe(0);
    expect(await page.locator('#results .hit').count()).toBe(Number(typed) + Number(related));
  });
});

test('a link to another site shows its address', () => {
  expect(said(pages, ({ unaddressed }) => unaddressed)).toEqual([]);
});

test.each([
  'Molly Bradbury',
  'Role of community drug and alcohol services in physical healthcare',
  'BMJ Open 2021',
  '10.1136/bmjopen-2020-046577',
])('every page ends by citing the article: %s', (part) => {
  expect(said(pages, ({ end }) => (end.includes(part) ? [] : [end]))).toEqual([]);
});

test('the paper is white and the words are dark, whatever the screen', () => {
  expect(new Set(pages.map(({ seen }) => seen.colours))).toEqual(
    new Set(['light on rgb(255, 255, 255)']),
  );
});
