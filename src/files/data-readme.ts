import { fill } from '../lib/fill.ts';
import { rightsOf } from '../study/derived/terms.ts';
import type { Study } from '../study/reading/study.ts';
import type { DataTable, Field } from '../study/tables/table.ts';
import type { Site } from '../views/site.ts';

/** A cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`;

/** The columns of a table with their types and descriptions. */
function tableSection(
  { data }: Site['ui'],
  { name, title, about, fields, key, foreignKeys, rows }: DataTable,
): string[] {
  const marks = ({ name: column, constraints }: Field): string =>
    [
      ...(key.includes(column) ? [data.key] : []),
      ...(constraints?.enum ? [fill(data.oneOf, { values: constraints.enum.join(', ') })] : []),
      ...foreignKeys
        .filter((foreign) => foreign.column === column)
        .map(({ table }) => fill(data.refersTo, { table })),
    ]
      .map((mark) => `; ${mark}`)
      .join('');
  const count = rows.length === 1 ? data.row : fill(data.rows, { count: rows.length });
  return [
    heading(3, title),
    `\`${name}.csv\`, \`${name}.json\`: ${count}. ${about}`,
    [
      `| ${data.column} | ${data.type} | ${data.meaning} |`,
      '| --- | --- | --- |',
      ...fields.map(
        (field) =>
          `| \`${field.name}\` | ${data.types[field.type]}${marks(field)} | ${cell(field.description)} |`,
      ),
    ].join('\n'),
  ];
}

/** README.md of the archive of all data, in the language of the content. */
export function dataReadme(site: Site, tables: readonly DataTable[], citation: string): string {
  const { contentDate, dateText, study, ui } = site;
  const { data, limits } = ui;
  const { article, attribution } = study.record;
  const rights = rightsOf(article, ({ name, url }) => `${name}, <${url}>.`);
  const files = [
    ['*.csv, *.json', data.readme.tables],
    ['datapackage.json', data.readme.descriptor],
    ...(study.figures.length > 0 ? [['pictures/', data.readme.pictures]] : []),
    ['citation/', data.readme.citation],
    ['LICENSE.txt', data.readme.licence],
    ['SHA256SUMS', data.readme.sums],
  ];
  const paragraphs = [
    heading(1, study.record.name),
    fill(ui.footer.version, { date: dateText(contentDate) }),
    data.intro.join(' '),
    ...(study.home.caution.length > 0
      ? [heading(2, limits.title), study.home.caution.map(({ text }) => text).join(' ')]
      : []),
    heading(2, data.terms),
    `${data.citeArticle}: ${article.citation}`,
    `${data.citeData}: ${citation}`,
    ...(rights === '' ? [] : [`${data.licence}: ${rights}`]),
    `${data.changes}: ${attribution.changes} ${attribution.endorsement}`,
    heading(2, data.readme.files),
    files.map(([name, text]) => `- \`${name}\` ${text}`).join('\n'),
    data.format.join(' '),
    heading(2, data.tablesTitle),
    ...tables.flatMap((table) => tableSection(ui, table)),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** LICENSE.txt of the archive: the terms, and where to find the full text. */
export const licenceText = ({ article, attribution }: Study['record']): string =>
  [
    article.licence?.spdx === undefined
      ? article.licence?.name
      : `${article.licence.name} (${article.licence.spdx})`,
    article.licence?.url,
    article.copyright,
    article.citation,
    attribution.changes,
    attribution.endorsement,
  ]
    .filter((line) => line !== undefined)
    .map((line) => `${line}\n`)
    .join('\n');
