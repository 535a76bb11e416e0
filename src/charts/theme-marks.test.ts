import {
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  inGamut,
  interpolate,
  wcagContrast,
} from 'culori';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { COLOURS } from './colours.ts';
import {
  markCharacter,
  markColour,
  markDrawing,
  markPath,
  markStyles,
  THEME_MARKS,
} from './theme-marks.ts';

const numbers = THEME_MARKS.map((_mark, index) => index + 1);
const pairs = numbers.flatMap((one) =>
  numbers.filter((other) => other > one).map((other) => [one, other] as const),
);

/** The style sheets that name colours: for all pages, and for those with pictures. */
const tokens = ['tokens', 'pictures']
  .map((name) => readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8'))
  .join('');

/** A colour of the pages, light or dark. */
function token(name: string, mode: 'light' | 'dark'): string {
  const found = new RegExp(
    `--${name}: light-dark\\((oklch\\(.*?\\)), (oklch\\(.*?\\))\\)`,
    'u',
  ).exec(tokens);
  return found?.[mode === 'light' ? 1 : 2] ?? '';
}

const colourOf = (number: number, mode: 'light' | 'dark') => {
  const [l, c, h] = THEME_MARKS[number - 1]?.[mode] ?? [0, 0, 0];
  return { mode: 'oklch', l, c, h } as const;
};

test('there are marks for twelve themes, and none for a thirteenth', () => {
  expect(THEME_MARKS).toHaveLength(12);
  expect(() => markPath(13)).toThrow('There is no mark for theme 13.');
});

test('the first three are a blue circle, an ochre square and a crimson triangle', () => {
  expect(
    [1, 2, 3].map((number) => [markCharacter(number), markColour(number), markPath(number, 64)]),
  ).toEqual([
    ['●', '#0d61ac', 'M4.51,0A4.51,4.51,0,1,1,-4.51,0A4.51,4.51,0,1,1,4.51,0'],
    ['■', '#9b540e', 'M-4,-4h8v8h-8Z'],
    ['▲', '#7f124c', 'M0,-7.02L6.08,3.51L-6.08,3.51Z'],
  ]);
});

test('pages get the colours of the themes that a study has, and leave those that a system dictates', () => {
  expect(markStyles([1, 2])).toBe(
    '@media not (forced-colors:active){' +
      '[data-mark="1"]{--mark:light-dark(oklch(0.49 0.14 252),oklch(0.68 0.13 250))}' +
      '[data-mark="2"]{--mark:light-dark(oklch(0.52 0.12 57),oklch(0.82 0.13 75))}}',
  );
});

describe.each(['light', 'dark'] as const)('on %s paper', (mode) => {
  const contrasts = (ground: string) =>
    numbers.map((number) => wcagContrast(colourOf(number, mode), token(ground, mode)));

  test.each(['paper', 'band'])('every colour has the contrast of text with the %s', (ground) => {
    expect(Math.min(...contrasts(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('every colour has the contrast of text with its own tint', () => {
    expect(tokens).toContain(
      '--tint: color-mix(in oklab, var(--mark, var(--ink)) 10%, var(--paper))',
    );
    const onTint = numbers.map((number) => {
      const colour = colourOf(number, mode);
      const tint = interpolate([token('paper', mode), colour], 'oklab')(0.1);
      return wcagContrast(colour, tint);
    });
    expect(Math.min(...onTint)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['all cones', undefined, 18],
    ['no red ones', filterDeficiencyProt(1), 13],
    ['no green ones', filterDeficiencyDeuter(1), 15],
    ['no blue ones', filterDeficiencyTrit(1), 11],
  ] as const)('eyes with %s tell the first three apart', (_eyes, seen, least) => {
    const asSeen = (number: number) => {
      const colour = converter('rgb')(colourOf(number, mode));
      return seen === undefined ? colour : seen(colour);
    };
    const difference = differenceEuclidean('oklab');
    const distances = pairs
      .filter(([, other]) => other <= 3)
      .map(([one, other]) => difference(asSeen(one), asSeen(other)));
    expect(100 * Math.min(...distances)).toBeGreaterThan(least);
  });

  test('every colour can be shown by any screen, and is like no other', () => {
    expect(numbers.filter((number) => !inGamut('rgb')(colourOf(number, mode)))).toEqual([]);
    const difference = differenceEuclidean('oklab');
    const near = pairs.filter(
      ([one, other]) => difference(colourOf(one, mode), colourOf(other, mode)) < 0.08,
    );
    expect(near).toEqual([]);
  });
});

test('in greys the marks differ by their shape: in a seventh of their pixels, and more', async () => {
  const inks = await Promise.all(
    numbers.map(async (number) => {
      const black = markDrawing(number).replace(markColour(number), '#000000');
      const { data } = await sharp(Buffer.from(black))
        .extractChannel('alpha')
        .raw()
        .toBuffer({ resolveWithObject: true });
      return [...data].map((alpha) => alpha > 127);
    }),
  );
  const sizes = inks.map((ink) => ink.filter(Boolean).length);
  const alike = pairs.filter(([one, other]) => {
    const [first = [], second = []] = [inks[one - 1], inks[other - 1]];
    const differing = first.filter((pixel, index) => pixel !== second[index]).length;
    return differing < (1 / 7) * Math.min(sizes[one - 1] ?? 0, sizes[other - 1] ?? 0);
  });
  expect(Math.min(...sizes)).toBeGreaterThan(100);
  expect(alike).toEqual([]);
});

test('the colours of drawings are those of light pages', () => {
  const difference = differenceEuclidean('rgb');
  for (const [name, colour] of Object.entries(COLOURS))
    expect(
      difference(token(name.replace(/[A-Z]/gu, '-$&').toLowerCase(), 'light'), colour),
      name,
    ).toBeLessThan(0.005);
});
