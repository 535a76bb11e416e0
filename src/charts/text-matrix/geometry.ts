import { wrapLabel } from '../wrap-label.ts';

/** A row of a matrix of words: its group, its name with a line below it, and its cells of paragraphs. */
export interface TextRow {
  group: string;
  name: string;
  what: string;
  /** A remark at its name, such as that views differed. Such a row lies on a tint. */
  remark?: string | undefined;
  /** Paragraphs for each column; none where nothing is reported. */
  cells: readonly (readonly string[])[];
}

/** A text in chart units (CSS pixels at natural size): where reading begins, and its baseline. */
export interface MatrixText {
  text: string;
  x: number;
  y: number;
  role: 'head' | 'group' | 'model' | 'gist' | 'remark' | 'cell' | 'none';
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface TextMatrixGeometry {
  width: number;
  height: number;
  texts: MatrixText[];
  /** Cells that rows share, because the same is said of them. */
  shared: Box[];
  /** Rows with a remark. */
  tinted: Box[];
  /** Lines between rows; a strong one between groups. */
  rules: { x1: number; x2: number; y: number; strong: boolean }[];
}

/** Sizes in chart units (CSS pixels at natural size). */
const SIZE = 13;
const LINE = 17;
const COLUMNS = [116, 230, 190, 284, 300] as const;

/** Units for each unit of size that a character takes at most. */
const CHARACTER = 0.6;
const PADDING = 6;
const INSET = 12;

/** Places rows of words below one another, with what adjoining rows share set once, over all of them. */
export function textMatrixGeometry(
  heads: readonly string[],
  rows: readonly TextRow[],
  none: string,
): TextMatrixGeometry {
  const lefts = COLUMNS.map((_, index) =>
    COLUMNS.slice(0, index).reduce((sum: number, width) => sum + width, 0),
  );
  const width = COLUMNS.reduce((sum: number, one) => sum + one, 0);
  const wrap = (text: string, column: number): string[] =>
    wrapLabel(text, Math.floor(((COLUMNS[column] ?? 0) - INSET) / (SIZE * CHARACTER)));
  const linesOf = (cell: readonly string[], column: number): string[] =>
    cell.length === 0 ? [none] : cell.flatMap((text) => wrap(text, column));
  const alike = (row: number, column: number): boolean => {
    const [one, other] = [rows[row]?.cells[column], rows[row - 1]?.cells[column]];
    return row > 0 && one !== undefined && one.length > 0 && one.join('\n') === other?.join('\n');
  };
  /** The rows that share a cell with a row, from the first of them. */
  const span = (row: number, column: number): number => {
    let rest = 1;
    while (alike(row + rest, column)) rest += 1;
    return rest;
  };
  const geometry: TextMatrixGeometry = {
    ...{ width, height: 0 },
    ...{ texts: [], shared: [], tinted: [], rules: [] },
  };
  const write = (
    lines: readonly string[],
    column: number,
    top: number,
    role: MatrixText['role'],
  ) => {
    geometry.texts.push(
      ...lines.map((text, index) => ({
        text,
        x: lefts[column] ?? 0,
        y: top + PADDING + (index + 1) * LINE - 4,
        role,
      })),
    );
  };
  heads.forEach((head, column) => write(wrap(head, column), column, 0, 'head'));
  const headLines = Math.max(...heads.map((head, column) => wrap(head, column).length));
  const tops: number[] = [];
  let y = headLines * LINE + 2 * PADDING;
  rows.forEach((row, index) => {
    tops.push(y);
    const nameLines = [
      ...wrap(row.name, 1),
      ...(row.remark === undefined ? [] : wrap(row.remark, 1)),
      ...wrap(row.what, 1),
    ].length;
    const cellLines = row.cells.map((cell, column) =>
      alike(index, column) || span(index, column) > 1 ? 1 : linesOf(cell, column + 2).length,
    );
    // The name of a group stands beside its first row.
    const groupLines = rows[index - 1]?.group === row.group ? 0 : wrap(row.group, 0).length;
    y += Math.max(groupLines, nameLines, ...cellLines) * LINE + 2 * PADDING;
  });
  const bottomOf = (row: number): number => tops[row] ?? y;
  rows.forEach((row, index) => {
    const top = bottomOf(index);
    const height = bottomOf(index + 1) - top;
    const first = rows[index - 1]?.group !== row.group;
    geometry.rules.push({ x1: first ? 0 : (lefts[1] ?? 0), x2: width, y: top, strong: first });
    if (first) write(wrap(row.group, 0), 0, top, 'group');
    if (row.remark !== undefined) {
      const x = (lefts[1] ?? 0) - INSET / 2;
      geometry.tinted.push({ x, y: top, width: width - x, height });
    }
    const names = wrap(row.name, 1);
    write(names, 1, top, 'model');
    const remarks = row.remark === undefined ? [] : wrap(row.remark, 1);
    write(remarks, 1, top + names.length * LINE, 'remark');
    write(wrap(row.what, 1), 1, top + (names.length + remarks.length) * LINE, 'gist');
    row.cells.forEach((cell, column) => {
      if (alike(index, column)) return;
      const lines = linesOf(cell, column + 2);
      const over = span(index, column);
      const whole = bottomOf(index + over) - top;
      const down = over > 1 ? (whole - 2 * PADDING - lines.length * LINE) / 2 : 0;
      if (over > 1) {
        const x = (lefts[column + 2] ?? 0) - INSET / 2;
        const wide = (COLUMNS[column + 2] ?? 0) - INSET / 2;
        geometry.shared.push({ x, y: top + 1, width: wide, height: whole - 2 });
      }
      write(lines, column + 2, top + down, cell.length === 0 ? 'none' : 'cell');
    });
  });
  geometry.height = y;
  return geometry;
}
