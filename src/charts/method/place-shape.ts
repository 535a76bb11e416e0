import { sum } from 'd3';
import {
  balanceText,
  LINE,
  placedText,
  TEXT_SIZE,
  widthOf,
  wrapText,
  type PlacedText,
} from '../text.ts';
import type { Face } from '../text-width.ts';
import type { PlacedMethod } from './placed.ts';
import { columnsFor, roundScale, squares, sunflower, type SquareSize } from './shapes.ts';
import type { Stage, StageShape } from './stages.ts';

/** Where a stage may draw: its upper corner and its width. */
export interface Room {
  x: number;
  y: number;
  width: number;
  face?: Face | undefined;
}

/** Sizes that differ between the forms of the drawing. */
export interface ShapeSizes {
  square: SquareSize;
  /** How many squares stand in a row; as many as make a square, where it is left out. */
  columns?: number;
  /** Radius of the disc of dots, at most. */
  disc: number;
  /** The height over which themes are spread; they stand close where it is left out. */
  spread?: number;
}

const BAR = 14;
/** Room for a mark before its label. */
export const MARK = 28;
/** The least gap between the labels of themes. */
const LEAST_GAP = 8;
/** The distance of dots is no larger than this. */
const DOT_STEP = 5.8;

/** Sets lines of text below one another and returns where the next would begin. */
export function setLines(
  texts: PlacedText[],
  text: string,
  { x, y, width, face }: Room,
  look: Parameters<typeof placedText>[3] = {},
): number {
  const lines = balanceText(text, width, { size: TEXT_SIZE, face });
  lines.forEach((line, index) => texts.push(placedText(line, x, y + 13 + index * LINE, look)));
  return y + lines.length * LINE;
}

/** Sets notes below one another. */
export function setNotes(texts: PlacedText[], notes: readonly string[], room: Room): number {
  return notes.reduce((y, note) => setLines(texts, note, { ...room, y }) + 3, room.y);
}

function people(
  placed: PlacedMethod,
  { counted, leftOut }: Extract<StageShape, { kind: 'people' }>,
  { x, y, width, face }: Room,
  { square, columns = columnsFor(counted, width, square) }: ShapeSizes,
): number {
  const step = square.size + square.gap;
  for (const [left, top] of squares(counted, columns, square))
    placed.squares.counted.push([x + left, y + top]);
  const bottom = y + Math.ceil(counted / columns) * step;
  if (leftOut === undefined) return bottom;
  const top = bottom + square.gap;
  const across = columnsFor(leftOut.number, width / 2, square);
  for (const [left, down] of squares(leftOut.number, across, square))
    placed.squares.leftOut.push([x + left, top + down]);
  const beside = across * step + 6;
  const end = setLines(
    placed.texts,
    leftOut.reason,
    { x: x + beside, y: top, width: width - beside, face },
    { tone: 'muted' },
  );
  return Math.max(end, top + Math.ceil(leftOut.number / across) * step);
}

function spread(
  placed: PlacedMethod,
  { least, middle, most, unit }: Extract<StageShape, { kind: 'range' }>,
  { x, y, width, face }: Room,
): number {
  const label = widthOf(String(most), true, face);
  const scale = roundScale(most, width - label);
  const at = (value: number): number => x + label / 2 + scale(value);
  const middleTop = y + 13;
  const endsTop = middleTop + LINE;
  const bar = endsTop + 8;
  const axis = bar + BAR + 6;
  placed.texts.push(
    placedText(String(middle), at(middle), middleTop, {
      anchor: 'middle',
      strong: true,
      tone: 'study',
    }),
    placedText(String(least), at(least), endsTop, { anchor: 'middle', strong: true }),
    placedText(String(most), at(most), endsTop, { anchor: 'middle', strong: true }),
  );
  placed.bars.push({ x: at(least), y: bar, width: at(most) - at(least), height: BAR });
  const [first = 0, last = 0] = scale.domain();
  const line = (points: [number, number][], tone: 'study' | 'muted', thick = 1): void => {
    placed.lines.push({ points, tone, width: thick, dashed: false });
  };
  line(
    [
      [at(middle), middleTop + 5],
      [at(middle), bar + BAR + 2],
    ],
    'study',
    3,
  );
  line(
    [
      [at(first), axis],
      [at(last), axis],
    ],
    'muted',
  );
  const ticks = [4, 2, 1].map((count) => scale.ticks(count));
  const step = ((label + 6) / (width - label)) * (last - first);
  for (const tick of ticks.find(([one = 0, next = last]) => next - one >= step) ?? [first, last]) {
    line(
      [
        [at(tick), axis],
        [at(tick), axis + 5],
      ],
      'muted',
    );
    placed.texts.push(
      placedText(String(tick), at(tick), axis + 20, { anchor: 'middle', tone: 'muted' }),
    );
  }
  placed.texts.push(
    placedText(unit, at(last) + label / 2, axis + 20 + LINE, {
      anchor: 'end',
      tone: 'muted',
    }),
  );
  return axis + 20 + LINE + 8;
}

function dots(
  placed: PlacedMethod,
  { number }: Extract<StageShape, { kind: 'dots' }>,
  { x, y, width }: Room,
  { disc }: ShapeSizes,
): number {
  const radius = Math.min(disc, DOT_STEP * Math.sqrt(number));
  placed.dots.radius = Number(Math.min(3, (radius / Math.sqrt(number)) * 0.54).toFixed(1));
  const centre = [x + width / 2, y + radius + 3] as const;
  for (const [across, down] of sunflower(number, radius))
    placed.dots.centres.push([centre[0] + across, centre[1] + down]);
  return y + 2 * radius + 14;
}

function themes(
  placed: PlacedMethod,
  { themes: all }: Extract<StageShape, { kind: 'themes' }>,
  { x, y, width, face }: Room,
  { spread: height = 0 }: ShapeSizes,
): number {
  const labels = all.map(({ number, label }) => ({
    number,
    lines: wrapText(label, width - MARK, { size: TEXT_SIZE, strong: true, face }),
  }));
  const room = height - sum(labels, ({ lines }) => lines.length * LINE);
  const gap = Math.max(LEAST_GAP, room / Math.max(1, all.length));
  const end = labels.reduce(
    (top, { number, lines }) => {
      placed.marks.push({ number, x: x + MARK / 2 - 4, y: top + (lines.length * LINE) / 2 });
      lines.forEach((line, index) =>
        placed.texts.push(placedText(line, x + MARK, top + 13 + index * LINE, { strong: true })),
      );
      return top + lines.length * LINE + gap;
    },
    y + (height > 0 ? gap / 2 : 0),
  );
  return end - gap;
}

/** Places what is drawn of a stage and returns where it ends. */
export function placeShape(
  placed: PlacedMethod,
  { shape, notes }: Stage,
  room: Room,
  sizes: ShapeSizes,
): number {
  switch (shape.kind) {
    case 'people':
      return people(placed, shape, room, sizes);
    case 'range':
      return spread(placed, shape, room);
    case 'dots':
      return dots(placed, shape, room, sizes);
    case 'themes':
      return themes(placed, shape, room, sizes);
    case 'narrowing':
      return setNotes(placed.texts, notes, room);
  }
}
