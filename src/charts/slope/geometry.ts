import { scaleLinear } from 'd3';
import { wrapLabel } from '../wrap-label.ts';

/** A share of a whole, from 0 to 100, and when it was measured. */
export interface SlopeRow {
  label: string;
  percent: number;
}

/** A text in chart units (CSS pixels at natural size) with its baseline. */
export interface SlopeText {
  text: string;
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A share as it is drawn: a column for the whole, the part of it that is filled, and its number beside it. */
export interface PlacedSlope {
  track: Box;
  bar: Box;
  number: SlopeText;
  label: SlopeText[];
}

export interface SlopeGeometry {
  width: number;
  height: number;
  columns: PlacedSlope[];
  /** Joins both shares. */
  line: { x1: number; y1: number; x2: number; y2: number };
  /** Lines of the scale with their names. */
  scale: { x1: number; x2: number; y: number; name?: SlopeText }[];
}

const SIZES = {
  wide: { width: 760, column: 64, between: 196, height: 264, number: 72, label: 16, tick: 14 },
  post: { width: 560, column: 84, between: 120, height: 312, number: 66, label: 17, tick: 15 },
  phone: { width: 320, column: 38, between: 52, height: 190, number: 40, label: 13, tick: 12 },
} as const;

export type SlopeForm = keyof typeof SIZES;

/** Units for each unit of size that a character takes at most. */
const CHARACTER = 0.82;
/** Height of a face above and below its baseline, for each unit of size. */
const ABOVE = 0.95;
const BELOW = 0.25;
const TOP = 24;
/** Between a column and the words beside it. */
const GAP = 14;

/** Places two shares of a whole as columns on one scale from 0 to 100 %, with the line that joins them. */
export function slopeGeometry(
  [first, last]: readonly [SlopeRow, SlopeRow],
  form: SlopeForm,
  percent: (value: number) => string,
): SlopeGeometry {
  const { width, column, between, height, number, label, tick } = SIZES[form];
  const bottom = TOP + height;
  const scale = scaleLinear([0, 100], [bottom, TOP]);
  const left = (width - between) / 2 - column;
  const right = (width + between) / 2;
  const room = left - GAP;
  const place = (row: SlopeRow, x: number, side: 'start' | 'end'): PlacedSlope => {
    const y = Number(scale(row.percent).toFixed(2));
    const written = percent(row.percent);
    const size = Math.min(number, Math.floor(room / (written.length * CHARACTER)));
    const lines = wrapLabel(row.label, Math.floor(room / (label * CHARACTER)));
    const words = { x: side === 'end' ? x - GAP : x + column + GAP, anchor: side };
    // Beside the top of what is filled, and whole within the drawing.
    const least = TOP + size;
    const step = label + 6;
    const under = size * BELOW + label * ABOVE;
    const most = bottom - under - (lines.length - 1) * step - label * BELOW;
    const baseline = Math.max(least, Math.min(most, y + size * 0.35));
    return {
      track: { x, y: TOP, width: column, height },
      bar: { x, y, width: column, height: Number((bottom - y).toFixed(2)) },
      number: { text: written, y: baseline, size, ...words },
      label: lines.map((text, line) => ({
        text,
        y: baseline + under + line * step,
        size: label,
        ...words,
      })),
    };
  };
  const columns = [place(first, left, 'end'), place(last, right, 'start')];
  const ends = columns.map(({ bar }) => bar.y);
  const line = (value: number): SlopeGeometry['scale'][number] => ({
    x1: left - 8,
    x2: right + column + 8,
    y: scale(value),
  });
  const named = (value: number): SlopeGeometry['scale'][number] => ({
    ...line(value),
    name: {
      text: percent(value),
      x: width / 2,
      y: scale(value) - 6,
      size: tick,
      anchor: 'middle',
    },
  });
  return {
    width,
    height: bottom + 12,
    columns,
    line: { x1: left + column + 6, y1: ends[0] ?? 0, x2: right - 6, y2: ends[1] ?? 0 },
    scale: [line(0), named(50), named(100)],
  };
}
