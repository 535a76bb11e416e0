// What a reader without JavaScript reads, beside what a reader with it does.
import { expect, test } from 'vitest';
import { built } from '../site/built.ts';
import { readerOf } from '../site/reader.ts';

const { onEveryPage } = await readerOf(await built('published'));

/** The text of each page, and how many choices of colours it offers. */
const read = async (javaScriptEnabled: boolean) =>
  onEveryPage({ javaScriptEnabled }, async (page) => ({
    text: await page.locator('main').evaluate((main: HTMLElement) => {
      for (const scripted of main.querySelectorAll('#explorer, [data-scripted]')) scripted.remove();
      return main.innerText;
    }),
    colours: await page.locator('footer [type=radio]').filter({ visible: true }).count(),
  }));

const without = await read(false);
const scripted = await read(true);

test('the text is the same, except that search, the narrowing of lists, notes and printing need JavaScript', () => {
  const texts = (pages: typeof without) =>
    pages
      .filter(({ address }) => address !== '/search/')
      .map(({ address, seen }) => ({ address, text: seen.text }));
  expect(texts(without)).toEqual(texts(scripted));
});

test('three choices of colours are offered with JavaScript, and none without', () => {
  expect(new Set(scripted.map(({ seen }) => seen.colours))).toEqual(new Set([3]));
  expect(new Set(without.map(({ seen }) => seen.colours))).toEqual(new Set([0]));
});
