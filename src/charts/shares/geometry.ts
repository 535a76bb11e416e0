import { scaleLinear } from 'd3';
import { CHARACTER, type DrawingWords } from '../frame.ts';
import { wrapLabel } from '../wrap-label.ts';

/** A row to be drawn: a label and its share of the whole, from 0 to 100. */
export interface ShareRow {
  label: string;
  percent: number;
}

/** A text in chart units (CSS pixels at natural size): where it begins or ends, and its baseline. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
}

/** A row in chart units: the lines of its label, the rectangle of its bar, and its number. */
export interface PlacedShare {
  label: string;
  percent: number;
  lines: PlacedText[];
  bar: { x: number; y: number; width: number; height: number };
  number: PlacedText;
}

/** A tick of the axis in chart units. */
export interface PlacedTick {
  line: { x: number; y1: number; y2: number };
  label: PlacedText & { anchor: 'start' | 'middle' };
}

export interface SharesGeometry {
  width: number;
  height: number;
  track: { x: number; width: number };
  rows: PlacedShare[];
  ticks: PlacedTick[];
}

/** Sizes in chart units; a line of 30 characters stays in the frame when a reader spaces its letters out. */
const WIDTH = 320;
const LINE = 18;
const LINE_CHARACTERS = 30;
const NUMBER = 52;
const BAR = 10;
const GAP = 14;
const TICK = 4;
const TICKS = [0, 25, 50, 75, 100];

/** A text too wide for its place would overlap another or leave the frame, so it is refused. */
function fitting(text: string, units: number): string {
  if (text.length * CHARACTER > units) {
    throw new Error(
      `'${text}' is too wide to be drawn: ${Math.floor(units / CHARACTER)} characters fit, shorten it`,
    );
  }
  return text;
}

/**
 * Places shares of a whole below one another: a label, below it a bar on a track of 100 %, and the number
 * behind it, as `percent` writes it. One axis below all rows; without rows there is none. From right to left
 * all of it is mirrored.
 */
export function sharesGeometry(
  rows: readonly ShareRow[],
  percent: (value: number) => string,
  direction?: DrawingWords['direction'],
): SharesGeometry {
  const scale = scaleLinear([0, 100], [0, WIDTH - NUMBER]);
  const mirrored = (x: number, width = 0) =>
    Number((direction === 'rtl' ? WIDTH - x - width : x).toFixed(2));
  let y = 0;
  const placed = rows.map((row): PlacedShare => {
    if (!(row.percent >= 0 && row.percent <= 100)) {
      throw new Error(`'${row.label}': ${row.percent} is not a share from 0 to 100`);
    }
    const lines = wrapLabel(row.label, LINE_CHARACTERS).map((text, line) => ({
      text: fitting(text, WIDTH),
      x: mirrored(0),
      y: y + (line + 1) * LINE - 4,
    }));
    const top = y + lines.length * LINE + 2;
    const width = Number(scale(row.percent).toFixed(2));
    y = top + BAR + GAP;
    return {
      label: row.label,
      percent: row.percent,
      lines,
      bar: { x: mirrored(0, width), y: top, width, height: BAR },
      number: { text: fitting(percent(row.percent), NUMBER), x: mirrored(WIDTH), y: top + BAR },
    };
  });
  const track = { x: mirrored(0, WIDTH - NUMBER), width: WIDTH - NUMBER };
  if (placed.length === 0) {
    return { width: WIDTH, height: 0, track, rows: [], ticks: [] };
  }
  const y1 = y - GAP / 2;
  const y2 = y1 + TICK;
  const ticks = TICKS.map((value): PlacedTick => {
    const x = mirrored(scale(value));
    const text = fitting(percent(value), NUMBER);
    // In the middle below its tick the first label would leave the frame.
    const anchor = value === 0 ? 'start' : 'middle';
    return { line: { x, y1, y2 }, label: { text, x, y: y2 + LINE - 4, anchor } };
  });
  return { width: WIDTH, height: y2 + LINE, track, rows: placed, ticks };
}
