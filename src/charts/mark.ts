import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3';
import { markColour } from './colours.ts';

const SHAPES = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
] as const;

/**
 * The path of the mark of a group by its number, from 1, about the point 0, 0; shapes start again behind the
 * last. `area` is in square chart units. A mark tells its group by its shape, never by its colour alone.
 */
export function markPath(number: number, area = 80): string {
  const shape = SHAPES[(number - 1) % SHAPES.length] ?? symbolCircle;
  return symbol(shape, area).digits(2)() ?? '';
}

/** A mark as a drawing of its own; the room around it is as wide and high as the largest shape. */
export const markDrawing = (number: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-24 -28 48 56"><path d="${markPath(number, 900)}" fill="${markColour(number)}"/></svg>`;
