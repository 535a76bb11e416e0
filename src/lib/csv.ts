import { csvFormatRow } from 'd3';

/** Whether a spreadsheet would run a cell as a formula. */
export const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/u.test(cell);

/* * Rows as a CSV file, header first, with the line ends of RFC 4180. No byte order mark: many programs read it as part
 * of the first column name. Throws for a cell that a spreadsheet would run; escaping it silently would change the data.
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
