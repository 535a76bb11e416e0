import { csvFormatRow } from 'd3';

/** Whether a spreadsheet takes a cell for a formula. */
export const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/u.test(cell);

/**
 * Rows as a file of comma-separated values: UTF-8 without a byte order mark, which programs take for a part of the
 * first name, lines ended as RFC 4180 asks, the head first. A cell that a spreadsheet would run is refused: to alter it in silence would falsify what it holds.
 */
export function csv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  for (const [number, line] of lines.entries()) {
    const column = line.findIndex(isFormula);
    if (column >= 0)
      throw new Error(
        `A spreadsheet would run the cell '${line[column] ?? ''}' (line ${number + 1}, column '${head[column] ?? ''}', ` +
          `in the row of '${line[0] ?? ''}'). Let our own words begin with something else than = + - @, a tab or a ` +
          'line break. Where the article prints such a beginning, leave the column out of its table in src/study/tables/.',
      );
  }
  return lines.map((line) => `${csvFormatRow([...line])}\r\n`).join('');
}
