import { sha256 } from '../../lib/sha256.ts';
import { csvOf } from './files.ts';
import type { DataTable, Source } from './table.ts';

/** A table as a resource of a data package. */
function resourceOf(table: DataTable): object {
  const { name, title, about, fields, key, foreignKeys } = table;
  const file = csvOf(table);
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    title,
    description: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(file),
    hash: `sha256:${sha256(file)}`,
    schema: {
      fields,
      ...(key.length > 0 && { primaryKey: key }),
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map((foreign) => ({
          fields: foreign.column,
          reference: { resource: foreign.table, fields: 'id' },
        })),
      }),
      missingValues: [''],
    },
  };
}

/** The tables described as a Frictionless data package. */
export function dataPackage({ study, root }: Source, tables: readonly DataTable[]): string {
  const { name, article, repository, attribution } = study.record;
  const date = study.changes[0]?.date ?? '';
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'study-data',
    id: `${root}data/datapackage.json`,
    title: `${name}: ${study.ui.data.title}`,
    description: [...study.ui.data.intro, attribution.changes].join(' '),
    homepage: root,
    version: date,
    created: `${date}T00:00:00Z`,
    ...(article.licence && {
      licenses: [
        { name: article.licence.spdx, path: article.licence.url, title: article.licence.name },
      ],
    }),
    sources: [{ title: article.citation, path: article.url }],
    contributors: [
      ...article.authors.map(({ given, family, orcid }) => ({
        title: `${given} ${family}`,
        role: 'author',
        ...(orcid !== undefined && { path: `https://orcid.org/${orcid}` }),
      })),
      { title: name, role: 'wrangler', path: repository ?? root },
    ],
    resources: tables.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
