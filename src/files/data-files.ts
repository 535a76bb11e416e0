// The data files of the study: its tables, the rows of the pictures, and the files made from them.
import { basename, extname } from 'node:path';
import { citationFile, FORMATS, type CitationFormat } from '../citations/formats.ts';
import { fill } from '../lib/fill.ts';
import { sha256 } from '../lib/sha256.ts';
import { zip, type Files } from '../lib/zip.ts';
import { absolute, contentDate, dateText, study, url, ui } from '../site.ts';
import { FILES } from '../study/reading/content.ts';
import type { Figure } from '../study/schema/figure.ts';
import { dataTables } from '../study/tables/all.ts';
import { sentenceOf } from '../study/tables/columns.ts';
import { dataPackage } from '../study/tables/data-package.ts';
import { csvOf, jsonOf } from '../study/tables/files.ts';
import {
  pictureTableName,
  type DataTable,
  type Field,
  type Source,
} from '../study/tables/table.ts';
import { articleWork } from '../study/derived/works.ts';
import { remarks } from './reference-manager-files.ts';
import { dataReadme, licenceText } from './data-readme.ts';
import { columnHeading, fileTable, svgFile } from '../views/pictures.ts';

/** Name of the archive of all data. */
export const ALL_DATA = 'study-data.zip';

/** The rows of a picture as a table, with the column names of its page. */
function pictureTable(figure: Figure): DataTable {
  const { columns, numbers, rows } = fileTable(figure);
  const fields = columns.map((column): Field => ({
    name: columnHeading(column),
    type: numbers?.[column] ?? 'string',
    description: sentenceOf(FILES.ui.schema, `figure.columns.${column}`),
  }));
  return {
    name: pictureTableName(figure.id),
    title: figure.title,
    about: figure.population,
    fields,
    key: [],
    foreignKeys: [],
    rows: rows.map((row) =>
      row.map((cell, index) => {
        if (cell === '') return null;
        return fields[index]?.type === 'string' ? cell : Number(cell);
      }),
    ),
  };
}

/** The rows of a picture as JSON. */
export const pictureJson = (figure: Figure): string => jsonOf(pictureTable(figure));

const sourceAt = (site: URL | undefined): Source => ({ study, root: absolute(site)(url('/')) });

/** The tables of the study. */
export const studyTables = (site: URL | undefined): DataTable[] => dataTables(sourceAt(site));

/** All tables: those of the study, then the rows of the pictures. */
export const allTables = (site: URL | undefined): DataTable[] => [
  ...studyTables(site),
  ...study.figures.map(pictureTable),
];

/** The citation of the data. */
export const dataCitation = (site: URL | undefined): string =>
  fill(ui.data.dataCitation, {
    site: study.record.name,
    date: dateText(contentDate),
    address: absolute(site)(url('/data/')),
  });

/** 'findings.csv', 'findings.json' … and the description of the tables. */
function tableFiles(site: URL | undefined): Record<string, string> {
  const tables = allTables(site);
  return {
    'datapackage.json': dataPackage(sourceAt(site), tables),
    ...Object.fromEntries(
      tables.flatMap((table) => [
        [`${table.name}.csv`, csvOf(table)],
        [`${table.name}.json`, jsonOf(table)],
      ]),
    ),
  };
}

const citationFormats = Object.keys(FORMATS) as CitationFormat[];

/** The checksums of files, as `sha256sum -c` reads them. */
const checksums = (files: Readonly<Record<string, string>>): string =>
  Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => `${sha256(content)}  ${path}\n`)
    .join('');

/** All data as one archive. */
function archive(site: URL | undefined, tables: Readonly<Record<string, string>>): Uint8Array {
  const files = {
    ...tables,
    ...Object.fromEntries(
      study.figures.map((figure) => [`pictures/${figure.id}.svg`, svgFile(figure, absolute(site))]),
    ),
    ...Object.fromEntries(
      citationFormats.map((format) => [
        `citation/article.${format}`,
        citationFile(format, [articleWork(study.record)], remarks()),
      ]),
    ),
    'README.md': dataReadme(allTables(site), dataCitation(site)),
    'LICENSE.txt': licenceText(),
  };
  return zip({ ...files, SHA256SUMS: checksums(files) }, contentDate);
}

function makeFiles(site: URL | undefined): Files {
  const tables = tableFiles(site);
  return { ...tables, [ALL_DATA]: archive(site, tables) };
}

let made: Files | undefined;

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.zip': 'application/zip',
};

/** Every table, the description of all, and the archive of both, by the names of their files below /data/. */
export const dataFiles = (site: URL | undefined): Files => (made ??= makeFiles(site));

/** Names of the files of one format, without the extension. */
export const namesOf = (site: URL | undefined, format: string): string[] =>
  Object.keys(dataFiles(site))
    .filter((file) => extname(file) === `.${format}`)
    .map((file) => basename(file, `.${format}`));

/** The response with a file. */
export function dataResponse(site: URL | undefined, file: string): Response {
  const content = dataFiles(site)[file] ?? '';
  return new Response(typeof content === 'string' ? content : Uint8Array.from(content), {
    headers: { 'content-type': TYPES[extname(file)] ?? '' },
  });
}
