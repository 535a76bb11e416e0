// The home page: its order, its length on a telephone, and the picture on it at any size of text.
import { describe, expect, test } from 'vitest';
import { built, pageAt, pagesOf, textOf } from './built.ts';
import { readerOf } from './reader.ts';

const site = await built('folder');
const { at, withPage } = await readerOf(site);
const { main } = pageAt(pagesOf(site), '/');

test('comes in the order in which readers need it, under one headline', () => {
  const order = ['.kicker', 'h1', '.actions', '.answer', '.strands', '.message', '.more'];
  const found = [...main.querySelectorAll(order.join(', '))].map((element) =>
    order.findIndex((selector) => element.matches(selector)),
  );
  expect(found.filter((place, index) => found.indexOf(place) === index)).toEqual([
    0, 1, 2, 3, 4, 5, 6,
  ]);
  expect(main.querySelectorAll('h1')).toHaveLength(1);
  expect([...main.querySelectorAll('.more [id]')].map(({ id }) => id)).toEqual(
    expect.arrayContaining(['what-would-help', 'applies', 'cannot-tell']),
  );
});

test('lists what each part rests on once, and names its entries by what they say', () => {
  for (const part of main.querySelectorAll('.answer, .strands, .message'))
    expect(part.querySelectorAll('.sources').length).toBe(1);
  const entries = [...main.querySelectorAll('.message .sources li')].map(textOf);
  expect(entries).toContain(
    'Primary care on site felt not desirable: the majority of participants Theme 2 ¶12',
  );
});

test('has both sides of a question in the picture, each with the article’s word', () => {
  const sides = [...main.querySelectorAll('.strands .side .extent')].map(textOf);
  expect(sides).toEqual(['the majority of participants', 'a minority of participants']);
  expect(textOf(main.querySelector('.strands .question') as Element)).toBe(
    'Primary care at the drug service?',
  );
});

describe.each(['100%', '150%'])('with text at %s', (size) => {
  test('a line that forks meets its branches, and both meet what stands between', async () => {
    const gaps = await withPage({ viewport: { width: 1600, height: 900 } }, async (page) => {
      await page.goto(at('/'));
      return page.evaluate((textSize) => {
        document.documentElement.style.fontSize = textSize;
        const top = (selector: string): number =>
          document.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
        const curves = [...document.querySelectorAll('.strands .across')].map((curve) =>
          curve.getBoundingClientRect(),
        );
        const [upper, lower] = [...document.querySelectorAll('.strands .side')].map(
          (side) => side.getBoundingClientRect().top,
        );
        const middle = top('.strands .question');
        return [
          ...curves.map((curve, index) =>
            index % 2 === 0 ? curve.top - (upper ?? NaN) : curve.bottom - (lower ?? NaN),
          ),
          ...curves.map((curve, index) => (index % 2 === 0 ? curve.bottom : curve.top) - middle),
          top('.strands .between') - middle + 1.5,
        ];
      }, size);
    });
    expect(gaps).toHaveLength(9);
    // A line is three pixels high; a curve meets its middle.
    for (const gap of gaps) expect(Math.abs(gap - 1.5)).toBeLessThan(0.6);
  });
});

test('is half as long on a telephone as when it told everything', async () => {
  const height = await withPage(
    { viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true },
    async (page) => {
      await page.goto(at('/'));
      return page.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0);
    },
  );
  expect(height).toBeLessThan(8 * 760);
});
