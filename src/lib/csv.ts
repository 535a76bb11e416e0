import { csvFormatRow } from 'd3';

/** What a spreadsheet takes for the start of a formula. */
const RUN = /^[=+\-@\t\r]/u;

/**
 * Rows as a file of comma-separated values: UTF-8 with a byte order mark, lines ended as RFC 4180 asks, the head
 * first. A cell that a spreadsheet would run is refused: to alter it in silence would falsify what it holds.
 */
export function csv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  for (const [number, line] of lines.entries()) {
    const column = line.findIndex((cell) => RUN.test(cell));
    if (column >= 0)
      throw new Error(
        `A spreadsheet would run the cell '${line[column] ?? ''}' (line ${number + 1}, column '${head[column] ?? ''}', ` +
          `in the row of '${line[0] ?? ''}'). Let our own words begin with something else than = + - @, a tab or a ` +
          'line break. Where the article prints such a beginning, leave the column out of its table in src/study/tables/.',
      );
  }
  return `\uFEFF${lines.map((line) => `${csvFormatRow([...line])}\r\n`).join('')}`;
}
