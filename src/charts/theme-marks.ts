import { formatHex, interpolate } from 'culori';
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
} from 'd3';
import { COLOURS } from './colours.ts';

/** Lightness, chroma and hue. */
type Oklch = readonly [l: number, c: number, h: number];

/** How the mark of a theme looks, on pages, in drawings, in social images and on paper. */
interface ThemeMark {
  /** The shape as a character: from the blocks that the system fonts have, and none that a telephone colours. */
  character: string;
  /** The same shape as a path. */
  shape: SymbolType;
  /** Its colour on light paper and on dark. */
  light: Oklch;
  dark: Oklch;
}

/** A triangle on its tip. */
const pointingDown: SymbolType = {
  draw(context, size) {
    const half = Math.sqrt(size / Math.sqrt(3));
    const rise = half / Math.sqrt(3);
    context.moveTo(0, 2 * rise);
    context.lineTo(half, -rise);
    context.lineTo(-half, -rise);
    context.closePath();
  },
};

/** A shape with a hole of the same shape, where it is filled by the rule 'evenodd'. */
const outlined = (shape: SymbolType): SymbolType => ({
  draw(context, size) {
    shape.draw(context, size);
    shape.draw(context, size * 0.36);
  },
});

/**
 * The marks of the themes in their order. A mark is known by its shape, never by its colour alone; the colours can
 * be read on the paper and on a band, and no two of them are near one another.
 */
export const THEME_MARKS: readonly ThemeMark[] = [
  { character: '●', shape: symbolCircle, light: [0.49, 0.14, 252], dark: [0.68, 0.13, 250] },
  { character: '■', shape: symbolSquare, light: [0.52, 0.12, 57], dark: [0.82, 0.13, 75] },
  { character: '▲', shape: symbolTriangle, light: [0.4, 0.15, 355], dark: [0.71, 0.15, 8] },
  { character: '◆', shape: symbolDiamond, light: [0.34, 0.09, 134], dark: [0.79, 0.16, 134] },
  { character: '✚', shape: symbolCross, light: [0.34, 0.12, 325], dark: [0.88, 0.07, 325] },
  { character: '★', shape: symbolStar, light: [0.43, 0.19, 306], dark: [0.73, 0.09, 306] },
  { character: '▼', shape: pointingDown, light: [0.44, 0.09, 101], dark: [0.9, 0.14, 108] },
  { character: '○', shape: outlined(symbolCircle), light: [0.53, 0.18, 6], dark: [0.79, 0.11, 6] },
  {
    character: '□',
    shape: outlined(symbolSquare),
    light: [0.5, 0.08, 156],
    dark: [0.75, 0.09, 156],
  },
  {
    character: '△',
    shape: outlined(symbolTriangle),
    light: [0.37, 0.12, 267],
    dark: [0.81, 0.07, 267],
  },
  {
    character: '◇',
    shape: outlined(symbolDiamond),
    light: [0.39, 0.09, 46],
    dark: [0.87, 0.07, 46],
  },
  {
    character: '▽',
    shape: outlined(pointingDown),
    light: [0.42, 0.08, 335],
    dark: [0.77, 0.16, 335],
  },
];

/** The mark of a theme by its number, from 1. */
function themeMark(number: number): ThemeMark {
  const mark = THEME_MARKS[number - 1];
  if (mark === undefined) throw new Error(`There is no mark for theme ${number}.`);
  return mark;
}

/** The mark of a theme as a character: '●'. */
export const markCharacter = (number: number): string => themeMark(number).character;

/** The colour of a mark on white, for drawings that stand alone: '#0d61ac'. */
export function markColour(number: number): string {
  const [l, c, h] = themeMark(number).light;
  return formatHex({ mode: 'oklch', l, c, h });
}

/** The quiet ground of what belongs to a theme, for drawings that stand alone: as in src/styles/tokens.css. */
export const markTint = (number: number): string =>
  formatHex(interpolate([COLOURS.paper, markColour(number)], 'oklab')(0.1));

/** The path of a mark about the point 0, 0; `area` is in square chart units. */
export const markPath = (number: number, area = 80): string =>
  symbol(themeMark(number).shape, area).digits(2)() ?? '';

/** The mark in a drawing. On a page the style sheet sets the colour of the mode over its own. */
export const markElement = (
  number: number,
  { x, y, area }: { x: number; y: number; area?: number },
  inside = '',
): string =>
  `<path class="mark" data-mark="${number}" transform="translate(${x},${y})" d="${markPath(number, area)}" ` +
  `fill="${markColour(number)}" fill-rule="evenodd">${inside}</path>`;

/** The mark as a drawing of its own; the room around it is as wide and high as the largest shape. */
export const markDrawing = (number: number): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-24 -28 48 56">' +
  `<path d="${markPath(number, 900)}" fill="${markColour(number)}" fill-rule="evenodd"/></svg>`;

/** Rules of a style sheet for the marks of the themes with these numbers; the system's colours need none. */
export const markStyles = (numbers: readonly number[]): string =>
  `@media not (forced-colors:active){${numbers
    .map((number) => [number, themeMark(number)] as const)
    .map(
      ([number, { light, dark }]) =>
        `[data-mark="${number}"]{--mark:light-dark(oklch(${light.join(' ')}),oklch(${dark.join(' ')}))}`,
    )
    .join('')}}`;
