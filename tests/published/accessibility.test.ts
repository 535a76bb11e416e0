// The rules of axe on every page: light and dark, narrow and wide, and in colours that the system dictates.
import type Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { built } from '../site/built.ts';
import { readerOf, said } from '../site/reader.ts';

declare const axe: typeof Axe;

const { onEveryPage } = await readerOf(await built('published'));

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything up to WCAG 2.2 AA, and what is good practice beside it. No rule is switched off. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const modes = {
  'narrow and light': { width: 320, colorScheme: 'light', forcedColors: 'none' },
  'narrow and dark': { width: 320, colorScheme: 'dark', forcedColors: 'none' },
  'wide and light': { width: 1280, colorScheme: 'light', forcedColors: 'none' },
  'wide and dark': { width: 1280, colorScheme: 'dark', forcedColors: 'none' },
  'wide and in forced colours': { width: 1280, colorScheme: 'light', forcedColors: 'active' },
} as const;

type Mode = keyof typeof modes;
const modeNames = Object.keys(modes) as Mode[];

// The pages' own policy would keep the checker out.
const pages = await onEveryPage({ bypassCSP: true }, async (page) => {
  await page.evaluate(source);
  // What is closed is not looked at.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const results = new Map<Mode, Axe.AxeResults>();
  for (const mode of modeNames) {
    const { width, ...media } = modes[mode];
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(media);
    const result = await page.evaluate(
      (values) => axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
      tags,
    );
    results.set(mode, result);
  }
  return results;
});

test.each(modeNames)('axe finds no fault with any page, %s', (mode) => {
  const faults = said(pages, (results) =>
    (results.get(mode)?.violations ?? []).flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}, ${help}: ${target.join(' ')}`),
    ),
  );
  expect(faults).toEqual([]);
});

test.each(modeNames)('contrast, names, headings and targets were looked at, %s', (mode) => {
  const rules = pages.flatMap(({ seen }) => seen.get(mode)?.passes ?? []).map(({ id }) => id);
  expect(rules).toEqual(
    expect.arrayContaining([
      'color-contrast',
      'heading-order',
      'link-name',
      'region',
      'target-size',
    ]),
  );
});
