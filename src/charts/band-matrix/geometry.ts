import { scaleBand } from 'd3';
import { CHARACTER } from '../frame.ts';
import { wrapLabel } from '../wrap-label.ts';
import { slotsOf, type MatrixBand, type MatrixEntry } from './slots.ts';

/** A column of the matrix. */
export interface MatrixColumn {
  label: string;
  /** Number of the group, from 1, which gives its mark. */
  number: number;
}

/** A line of text with its baseline, in chart units. */
export interface PlacedLine {
  text: string;
  y: number;
}

/** An entry in chart units: its mark's centre, and the lines of its word and of its label. */
export interface PlacedEntry {
  entry: MatrixEntry;
  number: number;
  mark: { x: number; y: number };
  x: number;
  word: PlacedLine;
  lines: PlacedLine[];
}

export interface PlacedBand {
  lines: PlacedLine[];
  y: number;
  height: number;
}

/** A bracket: the place of its spine and the height of each of its arms, which end at `from`. */
export interface PlacedBracket {
  spine: number;
  from: number;
  arms: number[];
}

export interface BandMatrixGeometry {
  width: number;
  height: number;
  columns: { number: number; x: number; mark: { x: number; y: number }; lines: PlacedLine[] }[];
  bands: PlacedBand[];
  entries: PlacedEntry[];
  brackets: PlacedBracket[];
}

/** Sizes in chart units. */
const GUTTER = 150;
const COLUMN = 280;
const LINE = 17;
const PAD = 10;
/** Room beside the text of a column: for brackets with their name before it, for brackets behind it. */
const BEFORE = 34;
const BEHIND = 22;
const MARK = 18;
const ARM = 8;

const fitting = (room: number): number => Math.floor(room / CHARACTER);

const placeLines = (lines: readonly string[], y: number): PlacedLine[] =>
  lines.map((text, index) => ({ text, y: y + (index + 1) * LINE - 4 }));

/**
 * Places a table of words: bands below one another, columns beside one another, in each cell its entries.
 * Nothing in it is drawn to scale.
 */
export function bandMatrixGeometry(
  columns: readonly MatrixColumn[],
  bands: readonly MatrixBand[],
  joined: readonly (readonly string[])[],
): BandMatrixGeometry {
  const width = GUTTER + columns.length * COLUMN;
  const scale = scaleBand<number>()
    .domain(columns.map((_, index) => index))
    .range([GUTTER, width]);
  const edge = (column: number): number => scale(column) ?? GUTTER;
  const text = COLUMN - BEFORE - BEHIND - MARK;
  const slots = slotsOf(bands, joined);

  const headings = columns.map(({ label }) => wrapLabel(label, fitting(text)));
  const top = Math.max(0, ...headings.map((lines) => lines.length)) * LINE + PAD;

  const labels = slots.entries.map(({ entry }) => wrapLabel(entry.label, fitting(text)));
  const heights = Array.from({ length: slots.count }, (_, slot) => {
    const lines = slots.entries.flatMap((entry, index) =>
      entry.slot === slot ? [(labels[index]?.length ?? 0) + 1] : [],
    );
    return Math.max(1, ...lines) * LINE + PAD;
  });
  const bandLines = slots.bands.map(({ band }) => wrapLabel(band.label, fitting(GUTTER - 2 * PAD)));

  const tops: number[] = [];
  const placed: PlacedBand[] = [];
  let y = top;
  slots.bands.forEach(({ from, to }, index) => {
    const start = y;
    y += PAD;
    for (let slot = from; slot < to; slot += 1) {
      tops.push(y);
      y += heights[slot] ?? 0;
    }
    const lines = bandLines[index] ?? [];
    y = Math.max(y, start + lines.length * LINE + 2 * PAD);
    placed.push({ lines: placeLines(lines, start + PAD), y: start, height: y - start });
  });

  const middle = (slot: number): number => (tops[slot] ?? 0) + LINE / 2;
  return {
    width,
    height: y,
    columns: columns.map(({ number }, index) => ({
      number,
      x: edge(index) + BEFORE + MARK,
      mark: { x: edge(index) + BEFORE + MARK / 2 - 3, y: LINE / 2 },
      lines: placeLines(headings[index] ?? [], 0),
    })),
    bands: placed,
    entries: slots.entries.map(({ entry, column, slot }, index) => {
      const x = edge(column) + BEFORE + MARK;
      const start = tops[slot] ?? 0;
      return {
        entry,
        number: columns[column]?.number ?? column + 1,
        mark: { x: x - MARK / 2 - 3, y: middle(slot) },
        x,
        word: { text: entry.word, y: start + LINE - 4 },
        lines: placeLines(labels[index] ?? [], start + LINE),
      };
    }),
    brackets: slots.brackets.map(({ column, side, lane, slots: joinedSlots }) => {
      const outwards = side === 'end' ? 1 : -1;
      const from = side === 'end' ? edge(column) + COLUMN - BEHIND : edge(column) + BEFORE - 2;
      return {
        from,
        spine: from + outwards * (lane + 1) * ARM,
        arms: joinedSlots.map(middle),
      };
    }),
  };
}
