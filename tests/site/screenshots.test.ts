// Pictures of each kind of page, beside those that somebody has looked at and accepted.
// After a change that is meant: npm run accept
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { built } from './built.ts';
import { roundColours, withPalette } from './few-colours.ts';
import { lineWidths } from './fonts.ts';
import { readerOf } from './reader.ts';

const accepting = process.env['MODE'] === 'accept';

const references = join(import.meta.dirname, '../screenshots');
const different = join(references, 'different');
const fontsFile = join(references, 'fonts.json');

const pages = {
  home: '/',
  theme: '/themes/isolation/',
  findings: '/findings/',
  quotation: '/quotes/gp1-key-person/',
  participants: '/study/participants/',
  search: '/search/',
};
const widths = [390, 1280];
const schemes = ['light'] as const;

/** What is below is more of the same. */
const HEIGHT = 2400;

const shots = schemes.flatMap((scheme) =>
  widths.flatMap((width) =>
    Object.entries(pages).map(([name, address]) => ({ name, address, width, scheme })),
  ),
);
type Shot = (typeof shots)[number];

const fileOf = ({ name, width, scheme }: Shot): string => `${name}-${width}-${scheme}.png`;

const { at, withPage } = await readerOf(await built('folder'));

const photograph = ({ address, width, scheme }: Shot): Promise<PNG> =>
  withPage({ viewport: { width, height: 800 }, colorScheme: scheme }, async (page) => {
    await page.goto(at(address));
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(whole, HEIGHT) };
    return roundColours(PNG.sync.read(await page.screenshot({ fullPage: true, clip })));
  });

/** A picture in the upper corner of a larger sheet. */
function onSheet(picture: PNG, width: number, height: number): PNG {
  const sheet = new PNG({ width, height, fill: true });
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
  return sheet;
}

/** The share of pixels that differ, from 0 to 1, and a picture of where they are. */
function compare(before: PNG, now: PNG): { share: number; picture: PNG } {
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const [one, other] = [onSheet(before, width, height), onSheet(now, width, height)];
  const picture = new PNG({ width, height });
  const pixels = pixelmatch(one.data, other.data, picture.data, width, height);
  return { share: pixels / (width * height), picture };
}

const fonts = await withPage({}, lineWidths);
const recorded: unknown = existsSync(fontsFile)
  ? JSON.parse(readFileSync(fontsFile, 'utf8'))
  : undefined;
const otherFonts =
  !accepting && recorded !== undefined && JSON.stringify(recorded) !== JSON.stringify(fonts);
if (otherFonts)
  console.warn(
    'No screenshot was compared: the fonts of this machine are not those of the pictures. They were made ' +
      'with the fonts that come with the chromium package of Debian; see tests/screenshots/fonts.json.',
  );

rmSync(different, { recursive: true, force: true });

test.runIf(accepting)('the pictures of pages that are no longer looked at are removed', () => {
  const current = shots.map(fileOf);
  for (const file of readdirSync(references))
    if (file.endsWith('.png') && !current.includes(file)) rmSync(join(references, file));
  writeFileSync(fontsFile, `${JSON.stringify(fonts, undefined, 2)}\n`);
});

describe.skipIf(otherFonts)(
  'the page looks as it did when somebody accepted it',
  { concurrent: true },
  () => {
    test.each(shots)('$name, $width pixels wide, $scheme', async (shot) => {
      const now = await photograph(shot);
      const file = join(references, fileOf(shot));
      if (accepting) {
        writeFileSync(file, withPalette(now));
        return;
      }
      if (!existsSync(file))
        expect.fail('There is no picture to compare it with. Make one: npm run accept');

      const before = PNG.sync.read(readFileSync(file));
      const { share, picture } = compare(before, now);
      if (share > 0) {
        mkdirSync(different, { recursive: true });
        writeFileSync(
          join(different, fileOf(shot).replace('.png', '.diff.png')),
          PNG.sync.write(picture),
        );
      }
      const { name, width, scheme } = shot;
      expect(
        share,
        `${name}, ${width} pixels wide, ${scheme}: ${(share * 100).toFixed(3)} % of the pixels differ, ` +
          `${before.height} pixels high before and ${now.height} now. ` +
          `tests/screenshots/different/ shows where. If it is meant: npm run accept`,
      ).toBe(0);
    });
  },
);

describe.skipIf(accepting || otherFonts)('the accepted pictures', () => {
  const files = readdirSync(references).filter((file) => file.endsWith('.png'));

  test('are of pages that are looked at', () => {
    const current = shots.map(fileOf);
    expect(files.filter((file) => !current.includes(file))).toEqual([]);
  });

  test('take less than two megabytes', () => {
    const bytes = files.map((file) => readFileSync(join(references, file)).length);
    expect(bytes.reduce((all, one) => all + one, 0)).toBeLessThan(2_000_000);
  });
});
