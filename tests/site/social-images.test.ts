// The pictures that networks show beside a link.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { built, filesIn } from './built.ts';

const names = async (name: 'folder' | 'german'): Promise<string[]> =>
  filesIn((await built(name)).dist).filter((file) => file.startsWith('social/'));

test('stand for the study and for each theme', async () => {
  expect(await names('folder')).toEqual([
    'social/study.png',
    'social/theme-first-contact.png',
    'social/theme-isolation.png',
    'social/theme-supporting-access.png',
  ]);
  expect(await names('german')).toEqual([
    'social/study.png',
    'social/theme-offenes-zimmer.png',
    'social/theme-wachsendes-amt.png',
  ]);
});

describe.each(['folder', 'german'] as const)('of %s', async (name) => {
  test.each(await names(name))(
    '%s has the size that networks ask for, and is light',
    async (file) => {
      const path = join((await built(name)).dist, file);
      const { format, width, height } = await sharp(path).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
      expect(statSync(path).size).toBeLessThan(60_000);
    },
  );
});

/** Whether a colour is among those of a picture, give or take what a small palette changes. */
async function has(file: string, [red, green, blue]: [number, number, number]): Promise<boolean> {
  const pixels = await sharp(join((await built('folder')).dist, file))
    .removeAlpha()
    .raw()
    .toBuffer();
  const near = (at: number, part: number): boolean => Math.abs((pixels[at] ?? 0) - part) <= 3;
  for (let at = 0; at < pixels.length; at += 3)
    if (near(at, red) && near(at + 1, green) && near(at + 2, blue)) return true;
  return false;
}

test('that of a theme has the colour of the theme, and that of the study has none', async () => {
  const crimson: [number, number, number] = [0x7f, 0x12, 0x4c];
  expect(await has('social/theme-isolation.png', crimson)).toBe(true);
  expect(await has('social/theme-first-contact.png', crimson)).toBe(false);
  expect(await has('social/study.png', crimson)).toBe(false);
});
