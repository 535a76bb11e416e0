import type { MarkLink } from '../mark-link.ts';
import { balanceText } from '../text.ts';
import { textWidth, type Face } from '../text-width.ts';

/** A row of a matrix of words: its group, its name with a line below it, and its cells of paragraphs. */
export interface TextRow {
  group: string;
  name: string;
  what: string;
  /** A remark at its name, such as that views differed. Such a row lies on a tint. */
  remark?: string | undefined;
  /** Where its name leads. */
  link?: MarkLink | undefined;
  /** Paragraphs for each column; none where nothing is reported. */
  cells: readonly (readonly string[])[];
}

/** A text in chart units (CSS pixels at natural size): where reading begins, and its baseline. */
export interface MatrixText {
  text: string;
  x: number;
  y: number;
  role: 'head' | 'group' | 'model' | 'gist' | 'remark' | 'cell' | 'none';
  /** The row that it names. */
  names?: TextRow | undefined;
  /** How many of its first characters are bold. */
  stressed: number;
}

/** How a matrix of words is set. */
export interface MatrixLook {
  /** What stands where nothing is reported. */
  none: string;
  /** How many of the first characters of a paragraph in a cell are bold. */
  stress?: ((paragraph: string) => number) | undefined;
  /** In units, the columns share it. */
  width?: number | undefined;
  /** Which columns are left out. */
  missing?: string | undefined;
  /** What part of it each column takes. */
  columns?: readonly number[] | undefined;
  face?: Face | undefined;
}

/** A line of text, of which so many characters are bold. */
type Line = Pick<MatrixText, 'text' | 'stressed' | 'names'>;

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
const WIDTH = 1120;
/** Parts of the width. */
const COLUMNS = [104, 262, 204, 236, 314].map((part) => part / WIDTH);
/** Lines are closer in an image, which is low. */
const LINES: Readonly<Record<Face, number>> = { any: 16, image: 14.5, imageSerif: 14.5 };
const PADDINGS: Readonly<Record<Face, number>> = { any: 4, image: 2.5, imageSerif: 2.5 };
/** Between a name and a remark on its line. */
const SPACE = 10;
const INSET = 12;

/** Those whose texts are bold. */
export const BOLD: readonly MatrixText['role'][] = ['group', 'model', 'remark'];

/** Places rows of words below one another, with what adjoining rows share set once, over all of them. */
export function textMatrixGeometry(
  heads: readonly string[],
  rows: readonly TextRow[],
  {
    none,
    stress = () => 0,
    missing,
    width = WIDTH,
    columns: parts = COLUMNS,
    face = 'any',
  }: MatrixLook,
): TextMatrixGeometry {
  const lineHeight = LINES[face];
  const padding = PADDINGS[face];
  const columns = parts.map((part) => Math.round(part * width));
  const lefts = columns.map((_, index) =>
    columns.slice(0, index).reduce((sum: number, one) => sum + one, 0),
  );
  const wrap = (text: string, column: number, strong = false): string[] =>
    balanceText(text, (columns[column] ?? 0) - INSET, { size: SIZE, strong, face });
  const linesOf = (cell: readonly string[], column: number): Line[] =>
    cell.length === 0
      ? [{ text: none, stressed: 0 }]
      : cell.flatMap((paragraph) => {
          let left = stress(paragraph);
          return wrap(paragraph, column, left > 0).map((text) => {
            const stressed = Math.min(left, text.length);
            left = Math.max(0, left - text.length - 1);
            return { text, stressed };
          });
        });
  const plain = (lines: readonly string[]): Line[] => lines.map((text) => ({ text, stressed: 0 }));
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
    lines: readonly Line[],
    column: number,
    top: number,
    role: MatrixText['role'],
    after = 0,
  ) => {
    geometry.texts.push(
      ...lines.map((line, index) => ({
        ...line,
        x: (lefts[column] ?? 0) + after,
        y: top + padding + (index + 1) * lineHeight - 4,
        role,
      })),
    );
  };
  const bold = { size: SIZE, strong: true, face };
  /** How far from its column a remark is on the line of its name; 0 where there is no room. */
  const besideName = ({ name, remark = '' }: TextRow): number => {
    const from = textWidth(name, bold) + SPACE;
    return from + textWidth(remark, bold) <= (columns[1] ?? 0) - INSET ? from : 0;
  };
  heads.forEach((head, column) => write(plain(wrap(head, column)), column, 0, 'head'));
  const headLines = Math.max(...heads.map((head, column) => wrap(head, column).length));
  const tops: number[] = [];
  let y = headLines * lineHeight + 2 * padding;
  rows.forEach((row, index) => {
    tops.push(y);
    const nameLines = [
      ...wrap(row.name, 1, true),
      ...(row.remark === undefined || besideName(row) > 0 ? [] : wrap(row.remark, 1, true)),
      ...wrap(row.what, 1),
    ].length;
    const cellLines = row.cells.map((cell, column) =>
      alike(index, column) || span(index, column) > 1 ? 1 : linesOf(cell, column + 2).length,
    );
    // The name of a group stands beside its first row.
    const groupLines = rows[index - 1]?.group === row.group ? 0 : wrap(row.group, 0, true).length;
    y += Math.max(groupLines, nameLines, ...cellLines) * lineHeight + 2 * padding;
  });
  const bottomOf = (row: number): number => tops[row] ?? y;
  rows.forEach((row, index) => {
    const top = bottomOf(index);
    const height = bottomOf(index + 1) - top;
    const first = rows[index - 1]?.group !== row.group;
    // A line ends where the rest of its row belongs to the row above.
    let own = row.cells.length;
    while (own > 0 && alike(index, own - 1)) own -= 1;
    const x2 = own === row.cells.length ? width : (lefts[own + 2] ?? width) - INSET / 2;
    geometry.rules.push({ x1: first ? 0 : (lefts[1] ?? 0), x2, y: top, strong: first });
    if (first) write(plain(wrap(row.group, 0, true)), 0, top, 'group');
    if (row.remark !== undefined) {
      const x = (lefts[1] ?? 0) - INSET / 2;
      geometry.tinted.push({ x, y: top, width: width - x, height });
    }
    const names = plain(wrap(row.name, 1, true));
    write(
      names.map((line) => ({ ...line, names: row })),
      1,
      top,
      'model',
    );
    const beside = besideName(row);
    const remarks = row.remark === undefined || beside > 0 ? [] : plain(wrap(row.remark, 1, true));
    write(remarks, 1, top + names.length * lineHeight, 'remark');
    if (row.remark !== undefined && beside > 0)
      write(plain([row.remark]), 1, top, 'remark', beside);
    write(plain(wrap(row.what, 1)), 1, top + (names.length + remarks.length) * lineHeight, 'gist');
    row.cells.forEach((cell, column) => {
      if (alike(index, column)) return;
      const lines = linesOf(cell, column + 2);
      const over = span(index, column);
      const whole = bottomOf(index + over) - top;
      const down = over > 1 ? (whole - 2 * padding - lines.length * lineHeight) / 2 : 0;
      if (over > 1) {
        const x = (lefts[column + 2] ?? 0) - INSET / 2;
        const last = column === row.cells.length - 1;
        const wide = (columns[column + 2] ?? 0) - (last ? -INSET / 2 : INSET / 2);
        geometry.shared.push({ x, y: top + 1, width: wide, height: whole - 2 });
      }
      write(lines, column + 2, top + down, cell.length === 0 ? 'none' : 'cell');
    });
  });
  geometry.height = y;
  if (missing !== undefined) {
    const lines = plain(balanceText(missing, width, { size: SIZE, face }));
    write(lines, 0, y, 'none');
    geometry.height += lines.length * lineHeight + 2 * padding;
  }
  return geometry;
}
