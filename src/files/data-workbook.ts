import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { fill } from '../lib/fill.ts';
import { rightsOf } from '../study/derived/terms.ts';
import { oncePer } from '../lib/once-per.ts';
import { zip } from '../lib/zip.ts';
import type { DataTable } from '../study/tables/table.ts';
import type { Site } from '../views/site.ts';
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
function introduction(site: Site, tables: readonly DataTable[], citation: string) {
  const { contentDate, dateText, study, ui } = site;
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
async function makeWorkbook(site: Site): Promise<Uint8Array> {
  const tables = allTables(site);
  const sheets = [
    {
      sheet: site.ui.data.terms.slice(0, LONGEST),
      data: introduction(site, tables, dataCitation(site)),
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
  return zip(parts, site.contentDate);
}

/** The workbook, made once. */
export const workbook = oncePer(makeWorkbook);
