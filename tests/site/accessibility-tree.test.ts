// What a screen reader is told of four pages, as text that a person can read and compare.
// After a change that is meant: npx vitest run -u tests/site/accessibility-tree.test.ts
import { expect, test } from 'vitest';
import { built } from './built.ts';
import { readerOf } from './reader.ts';

const { at, withPage } = await readerOf(await built('folder'));

test.each([
  ['the home page', '/', 'home', Infinity],
  ['a theme', '/themes/isolation/', 'theme', Infinity],
  ['a quotation', '/quotes/gp1-key-person/', 'quotation', Infinity],
  ['the findings, at their beginning', '/findings/', 'findings', 40],
])('%s is told as it was', async (_what, address, name, lines) => {
  const told = await withPage({}, async (page) => {
    await page.goto(at(address));
    return page.locator('main').ariaSnapshot();
  });
  const start = told.split('\n').slice(0, lines).join('\n');
  await expect(`${start}\n`).toMatchFileSnapshot(`accessibility-tree/${name}.txt`);
});
