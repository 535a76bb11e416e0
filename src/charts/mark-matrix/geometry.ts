import { max } from 'd3';
import { CHARACTER, type DrawingWords } from '../frame.ts';
import { wrapLabel } from '../wrap-label.ts';

/** An item, drawn as a mark in its cell. */
export interface MarkItem {
  name: string;
  href?: string | undefined;
}

/** A row to be drawn: one cell for each group, in the order of the groups. */
export interface MarkRow {
  label: string;
  cells: readonly (readonly MarkItem[])[];
}

/** A column; its number, from 1, gives the shape and the colour of its marks. */
export interface MarkGroup {
  label: string;
  number: number;
}

/** A line of text in chart units (CSS pixels at natural size): where it begins, and its baseline. */
export interface PlacedLine {
  text: string;
  x: number;
  y: number;
}

/** The heading of a column in chart units: the centre of its mark, and below it the lines of its label. */
export interface PlacedGroup {
  number: number;
  mark: { x: number; y: number };
  lines: PlacedLine[];
}

/** An item in chart units: the centre of its mark, which is that of the group with this number. */
export interface PlacedMark extends MarkItem {
  number: number;
  x: number;
  y: number;
}

/** A row in chart units: the rule above it, the lines of its label, and the marks of each of its cells. */
export interface PlacedMarkRow {
  label: string;
  rule: number;
  lines: PlacedLine[];
  cells: PlacedMark[][];
}

export interface MarkMatrixGeometry {
  width: number;
  height: number;
  groups: PlacedGroup[];
  rows: PlacedMarkRow[];
}

/** Sizes in chart units. STEP is the square of one mark, REACH how far the widest mark, a star, goes aside. */
const WIDTH = 320;
const LABEL = 112;
const LABEL_CHARACTERS = 14;
const COLUMN = 66;
const COLUMN_GAP = 2;
const LINE = 18;
const STEP = 22;
const REACH = 8;
const PADDING = 4;

/** Lines of a label. A column can be narrower than an ordinary word, which is then broken with a hyphen. */
function narrowLines(label: string, characters: number): string[] {
  const tooLong = new RegExp(`\\S{${characters - 1}}(?=\\S{2})`, 'gu');
  return wrapLabel(label.replace(tooLong, '$&- '), characters);
}

/**
 * Places rows below one another and groups side by side: a label at the beginning of each row, a mark and a
 * label above each column, and in each cell one mark for each item, side by side and then in further lines.
 * From right to left all of it is mirrored.
 */
export function markMatrixGeometry(
  rows: readonly MarkRow[],
  groups: readonly MarkGroup[],
  direction?: DrawingWords['direction'],
): MarkMatrixGeometry {
  const width = Math.max(WIDTH, LABEL + groups.length * COLUMN);
  const column = (width - LABEL) / groups.length;
  const marksInLine = Math.floor(column / STEP);
  const mirrored = (x: number) => Number((direction === 'rtl' ? width - x : x).toFixed(2));

  const headings = groups.map(({ label, number }, index): PlacedGroup => {
    const x = LABEL + index * column;
    return {
      number,
      mark: { x: mirrored(x + REACH), y: STEP / 2 },
      lines: narrowLines(label, Math.floor((column - COLUMN_GAP) / CHARACTER)).map(
        (text, line) => ({ text, x: mirrored(x), y: STEP + (line + 1) * LINE - 4 }),
      ),
    };
  });

  let y = STEP + (max(headings, ({ lines }) => lines.length) ?? 0) * LINE + PADDING;
  const placed = rows.map(({ label, cells }): PlacedMarkRow => {
    if (cells.length !== groups.length) {
      throw new Error(
        `'${label}' has ${cells.length} cells where the number of groups is ${groups.length}`,
      );
    }
    const rule = y;
    const top = rule + PADDING;
    const lines = narrowLines(label, LABEL_CHARACTERS).map((text, line) => ({
      text,
      x: mirrored(0),
      y: top + (line + 1) * LINE - 3,
    }));
    const marks = groups.map(({ number }, group) =>
      (cells[group] ?? []).map((item, index) => ({
        ...item,
        number,
        x: mirrored(LABEL + group * column + REACH + (index % marksInLine) * STEP),
        y: top + STEP / 2 + Math.floor(index / marksInLine) * STEP,
      })),
    );
    const markLines = Math.ceil((max(cells, (cell) => cell.length) ?? 0) / marksInLine);
    y = top + Math.max(lines.length * LINE + 4, markLines * STEP) + PADDING;
    return { label, rule, lines, cells: marks };
  });
  return { width, height: y, groups: headings, rows: placed };
}
