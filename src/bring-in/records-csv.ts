import { dsvFormat } from 'd3';

/** A quotation in a table of quotations. */
export interface BroughtQuotation {
  id?: string | undefined;
  text: string;
  speaker?: string | undefined;
  theme?: string | undefined;
  lead?: string | undefined;
}

/** A finding in a table of findings. */
export interface BroughtFinding {
  id?: string | undefined;
  statement?: string | undefined;
  label?: string | undefined;
  theme?: string | undefined;
  extent?: string | undefined;
}

/** What spreadsheets and programs of qualitative analysis call the columns, ours first. */
const COLUMNS = {
  id: ['id'],
  text: ['text', 'quotation', 'quote', 'quotation content', 'segment', 'coded segments', 'content'],
  speaker: ['speaker', 'label', 'participant', 'document', 'document name', 'file'],
  theme: ['theme', 'code', 'codes', 'category', 'parent code'],
  lead: ['lead', 'comment'],
  statement: ['statement', 'finding', 'description'],
  label: ['label', 'name', 'code'],
  extent: ['extent_printed', 'extent'],
} as const;

type Column = keyof typeof COLUMNS;

/** What stands between the cells: spreadsheets of many countries write semicolons, and some programs tabs. */
function delimiterOf(csv: string): string {
  const [head = ''] = csv.split('\n', 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

/** The rows of a table with the columns that are asked for; a message if the first of them is not there. */
function rowsOf<Name extends Column>(
  file: string,
  csv: string,
  names: readonly [Name, ...Name[]],
): Partial<Record<Name, string>>[] | string {
  const bare = csv.replace(/^\uFEFF/u, '');
  const table = dsvFormat(delimiterOf(bare)).parse(bare);
  const heads = table.columns.map((head) => ({ head, name: head.trim().toLowerCase() }));
  const headOf = (column: Name): string | undefined =>
    COLUMNS[column]
      .map((known) => heads.find(({ name }) => name === known)?.head)
      .find((head) => head !== undefined);
  const [first] = names;
  if (headOf(first) === undefined)
    return `${file} has no column '${first}'. Its columns are ${table.columns.join(', ')}; name one of them '${first}'.`;
  return table
    .map(
      (row) =>
        Object.fromEntries(
          names.flatMap((column) => {
            const cell = row[headOf(column) ?? '']?.trim();
            return cell ? [[column, cell]] : [];
          }),
        ) as Partial<Record<Name, string>>,
    )
    .filter((row) => row[first] !== undefined);
}

/** Reads a table of quotations: a column 'text', and if there are any 'speaker', 'theme' and 'lead'. */
export function readQuotations(file: string, csv: string): BroughtQuotation[] | string {
  const rows = rowsOf(file, csv, ['text', 'id', 'speaker', 'theme', 'lead']);
  return typeof rows === 'string' ? rows : rows.map((row) => ({ ...row, text: row.text ?? '' }));
}

/** Reads a table of findings: a column 'statement', and if there are any 'label', 'theme' and 'extent_printed'. */
export function readFindings(file: string, csv: string): BroughtFinding[] | string {
  return rowsOf(file, csv, ['statement', 'id', 'label', 'theme', 'extent']);
}
