import { scaleLinear } from 'd3';
import { wrapLabel } from '../wrap-label.ts';

/** A row to be drawn: a label and a count out of the total. */
export interface BarRow {
  label: string;
  n: number;
}

/** A headed group of rows. */
export interface BarBlock {
  label: string;
  rows: readonly BarRow[];
}

/** A heading in chart units (CSS pixels at natural size). */
export interface PlacedHeading {
  text: string;
  y: number;
}

/** A row in chart units: the lines of its label with their baselines, and the rectangle of its bar. */
export interface PlacedRow {
  label: string;
  n: number;
  lines: { text: string; y: number }[];
  bar: { x: number; y: number; width: number; height: number };
}

export interface BarTableGeometry {
  width: number;
  height: number;
  track: { x: number; width: number };
  headings: PlacedHeading[];
  rows: PlacedRow[];
}

/** Sizes in chart units. At 13 px the widest common sans faces set 36 characters in 320; spaced out by a reader, 30. */
const WIDTH = 320;
const LINE = 18;
const LINE_CHARACTERS = 30;
const NUMBER = 36;
const BAR = 10;
const GAP = 14;

/**
 * Places blocks of counts below one another: a label, below it a bar whose length is n of `total`, and the
 * number behind it. One scale for all blocks, from 0 to the total.
 */
export function barTableGeometry(blocks: readonly BarBlock[], total: number): BarTableGeometry {
  const track = { x: 0, width: WIDTH - NUMBER };
  const scale = scaleLinear([0, total], [0, track.width]);
  const headings: PlacedHeading[] = [];
  const rows: PlacedRow[] = [];
  let y = 0;
  for (const block of blocks) {
    y += LINE + (headings.length === 0 ? 0 : GAP);
    headings.push({ text: block.label, y: y - 4 });
    y += GAP / 2;
    for (const { label, n } of block.rows) {
      const lines = wrapLabel(label, LINE_CHARACTERS).map((text, line) => ({
        text,
        y: y + (line + 1) * LINE - 4,
      }));
      y += lines.length * LINE + 2;
      const width = Number(scale(n).toFixed(2));
      rows.push({ label, n, lines, bar: { x: track.x, y, width, height: BAR } });
      y += BAR + GAP;
    }
  }
  return { width: WIDTH, height: y, track, headings, rows };
}
