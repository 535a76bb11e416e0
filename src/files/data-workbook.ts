import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { fill } from '../lib/fill.ts';
import { rightsOf } from '../study/derived/terms.ts';
import { zip } from '../lib/zip.ts';
import { contentDate, dateText, study, ui } from '../site.ts';
import type { DataTable } from '../study/tables/table.ts';
import { allTables, dataCitation } from './data-files.ts';

/** Name of the workbook below /data/. */
export const WORKBOOK = 'study-data.xlsx';

/** The longest name of a sheet that Excel allows. */
const LONGEST = 31;

/** Text cells have the type text, so that no spreadsheet reads them as a formula, a number or a date. */
const text = (value: string) =>
  ({ value, type: String, wrap: true, alignVertical: 'top' }) as const;

const bold = (value: string) => ({ ...text(value), fontWeight: 'bold' }) as const;

/** The first sheet: what this is, its limits, how to cite it, and its licence. */
function introduction(tables: readonly DataTable[], citation: string) {
  const { data, limits } = ui;
  const { article, attribution } = study.record;
  const parts: [string, readonly string[]][] = [
    [study.record.name, [fill(ui.footer.version, { date: dateText(contentDate) }), ...data.intro]],
    [limits.title, study.home.caution.map((caution) => caution.text)],
    [data.citeArticle, [article.citation]],
    [data.citeData, [citation]],
    [
      data.licence,
      [
        ...[rightsOf(article, ({ name, url }) => `${name}, ${url}.`)].filter((line) => line !== ''),
        attribution.changes,
        attribution.endorsement,
      ],
    ],
    [data.tablesTitle, tables.map(({ name, title, about }) => `${name}: ${title}. ${about}`)],
  ];
  return parts.flatMap(([head, lines]) => [[bold(head)], ...lines.map((line) => [text(line)])]);
}

const cellOf = (value: string | number | boolean | null) =>
  value === null
    ? null
    : typeof value === 'string'
      ? text(value)
      : typeof value === 'number'
        ? { value, type: Number }
        : { value, type: Boolean };

/** All tables as one workbook with a sheet per table. Every build gives the same bytes. */
async function makeWorkbook(site: URL | undefined): Promise<Uint8Array> {
  const tables = allTables(site);
  const sheets = [
    {
      sheet: ui.data.terms.slice(0, LONGEST),
      data: introduction(tables, dataCitation(site)),
      columns: [{ width: 100 }],
    },
    ...tables.map(({ name, fields, rows }) => ({
      sheet: name.slice(0, LONGEST),
      data: [fields.map((field) => bold(field.name)), ...rows.map((row) => row.map(cellOf))],
      columns: fields.map(({ type }) => ({ width: type === 'string' ? 30 : 12 })),
      stickyRowsCount: 1,
    })),
  ];
  // The library stores the current time, so the parts are packed again with the date of the content.
  const parts = unzipSync(new Uint8Array(await writeExcelFile(sheets).toBuffer()));
  return zip(parts, contentDate);
}

let made: Promise<Uint8Array> | undefined;

/** The workbook, made once. */
export const workbook = (site: URL | undefined): Promise<Uint8Array> =>
  (made ??= makeWorkbook(site));
