import { range, scaleLinear, type ScaleLinear } from 'd3';
import type { Point } from '../text.ts';

/** Squares of people: their size and the gap between them. */
export interface SquareSize {
  size: number;
  gap: number;
}

/** The upper corners of so many squares in rows of `columns`. */
export const squares = (number: number, columns: number, { size, gap }: SquareSize): Point[] =>
  range(number).map((index) => [
    (index % columns) * (size + gap),
    Math.floor(index / columns) * (size + gap),
  ]);

/** How many squares stand in a row: about as many as there are rows, as far as there is room. */
export const columnsFor = (number: number, room: number, { size, gap }: SquareSize): number =>
  Math.max(1, Math.min(Math.ceil(Math.sqrt(number)), Math.floor((room + gap) / (size + gap))));

/** The angle by which each seed of a sunflower lies away from the one before it. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** So many points about 0, 0, evenly spread over a disc of this radius, as the seeds of a sunflower are. */
export const sunflower = (number: number, radius: number): Point[] =>
  range(number).map((index) => {
    const distance = radius * Math.sqrt((index + 0.5) / number);
    return [
      Number((distance * Math.cos(index * GOLDEN_ANGLE)).toFixed(1)),
      Number((distance * Math.sin(index * GOLDEN_ANGLE)).toFixed(1)),
    ];
  });

/** A scale from 0 over `most` to a round number. */
export const roundScale = (most: number, width: number): ScaleLinear<number, number> =>
  scaleLinear([0, most], [0, width]).nice(4);
