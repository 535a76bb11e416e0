// The style sheets as they are built: what the minifier made of them is what browsers read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { built, filesIn } from './built.ts';

const { dist } = await built('root');

/** Style sheets in pages, in files, and in programs that add theirs. */
const sheets = filesIn(dist)
  .filter((file) => /\.(?:html|css|js)$/u.test(file) && !file.startsWith('pagefind/'))
  .map((file) => ({ file, text: readFileSync(join(dist, file), 'utf8') }));

test('no line is drawn by a shorthand with a thickness in it, which WebKit drops', () => {
  const lines = sheets.flatMap(({ file, text }) =>
    [...text.matchAll(/text-decoration:([^;}"'`]*)/gu)].map(([, value = '']) => ({ file, value })),
  );
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter(({ value }) => /\d|from-font/u.test(value))).toEqual([]);
  const thick = sheets.filter(({ text }) => text.includes('text-decoration-thickness:2px'));
  expect(thick.length).toBeGreaterThan(40);
});
