// The data files of the study: its tables, the rows of the pictures, and the files made from them.
import { citationFile, FORMATS, type CitationFormat } from '../citations/formats.ts';
import { fill } from '../lib/fill.ts';
import { oncePer } from '../lib/once-per.ts';
import { sha256 } from '../lib/sha256.ts';
import { zip, type Files } from '../lib/zip.ts';
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
import type { Site } from '../views/site.ts';

/** Name of the archive of all data. */
export const ALL_DATA = 'study-data.zip';

/** The rows of a picture as a table, with the column names of its page. */
function pictureTable(site: Site, figure: Figure): DataTable {
  const { columns, numbers, rows } = fileTable(site, figure);
  const fields = columns.map((column): Field => ({
    name: columnHeading(site, column),
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
export const pictureJson = (site: Site, figure: Figure): string =>
  jsonOf(pictureTable(site, figure));

const sourceAt = ({ absolute, study, url }: Site): Source => ({ study, root: absolute(url('/')) });

/** The tables of the study. */
export const studyTables = (site: Site): DataTable[] => dataTables(sourceAt(site));

/** All tables: those of the study, then the rows of the pictures. */
export const allTables = (site: Site): DataTable[] => [
  ...studyTables(site),
  ...site.study.figures.map((figure) => pictureTable(site, figure)),
];

/** The citation of the data. */
export const dataCitation = ({ absolute, contentDate, dateText, study, ui, url }: Site): string =>
  fill(ui.data.dataCitation, {
    site: study.record.name,
    date: dateText(contentDate),
    address: absolute(url('/data/')),
  });

/** 'findings.csv', 'findings.json' … and the description of the tables. */
function tableFiles(site: Site): Record<string, string> {
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
function archive(site: Site, tables: Readonly<Record<string, string>>): Uint8Array {
  const { contentDate, study } = site;
  const files = {
    ...tables,
    ...Object.fromEntries(
      study.figures.map((figure) => [`pictures/${figure.id}.svg`, svgFile(site, figure)]),
    ),
    ...Object.fromEntries(
      citationFormats.map((format) => [
        `citation/article.${format}`,
        citationFile(format, [articleWork(study.record)], remarks(site)),
      ]),
    ),
    'README.md': dataReadme(site, allTables(site), dataCitation(site)),
    'LICENSE.txt': licenceText(study.record),
  };
  return zip({ ...files, SHA256SUMS: checksums(files) }, contentDate);
}

function makeFiles(site: Site): Files {
  const tables = tableFiles(site);
  return { ...tables, [ALL_DATA]: archive(site, tables) };
}

/** Every table, the description of all, and the archive of both, by the names of their files below /data/. */
export const dataFiles = oncePer(makeFiles);
