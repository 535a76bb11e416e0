import { csv } from '../../lib/csv.ts';
import type { DataTable } from './table.ts';

/** The parts of a table that its files contain. */
type Rows = Pick<DataTable, 'fields' | 'rows'>;

/** A table as CSV. A missing value is an empty cell. */
export const csvOf = ({ fields, rows }: Rows): string =>
  csv(
    fields.map(({ name }) => name),
    rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  );

/** A table as a JSON list of objects; where there is no value it says null. */
export const jsonOf = ({ fields, rows }: Rows): string => {
  const objects = rows.map((row) =>
    Object.fromEntries(fields.map(({ name }, index) => [name, row[index]])),
  );
  return `${JSON.stringify(objects, null, 2)}\n`;
};
