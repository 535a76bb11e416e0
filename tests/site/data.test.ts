// The files of the data: what they hold is what the content holds, and programs by others can read them.
import { csvParseRows } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { built, filesIn, pageAt, pagesOf, records, textOf } from './built.ts';

const site = await built('folder');
const german = await built('german');
const folder = join(site.dist, 'data');

type Cell = string | number | boolean | null;
type Row = Record<string, Cell>;

interface Field {
  name: string;
  type: string;
  description: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number;
    maxLength?: number;
  };
}

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

const descriptor = JSON.parse(read('datapackage.json')) as {
  version: string;
  licenses: { name: string }[];
  sources: { title: string }[];
  contributors: { title: string; role: string }[];
  resources: Resource[];
};
const { resources } = descriptor;

/** A CSV file as rows of texts, the head first. */
const csvRows = (file: string): string[][] => csvParseRows(read(file));

/** A table as its JSON file has it. */
const table = (name: string): Row[] => JSON.parse(read(`${name}.json`)) as Row[];

const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const content = (file: string): unknown => parse(readFileSync(join(site.content, file), 'utf8'));

const findings = records(site, 'findings.yaml');
const quotes = records(site, 'quotes.yaml');

describe('the tables of the study', () => {
  test('have these names and numbers of rows', () => {
    expect(resources.map(({ name }) => `${name} ${table(name).length}`)).toEqual([
      'findings 102',
      'finding-quotations 26',
      'findings-against 8',
      'finding-places 30',
      'quotations 16',
      'themes 3',
      'participants 15',
      'models 11',
      'model-claims 24',
      'contested 14',
      'comparisons 8',
      'timeline 13',
      'references 35',
      'citations 48',
      'glossary 110',
      'notes 87',
      'note-places 270',
      'bands 6',
      'passages 130',
      'sections 23',
      'picture-agreement 68',
      'picture-participants 15',
      'picture-voices 16',
      'picture-age-at-start 2',
      'picture-dates 13',
      'picture-models 11',
      'picture-how-it-was-done 5',
      'picture-told-twice 3',
    ]);
  });

  test('have a row for each record, in the order of the content', () => {
    const inContent = (file: string) => (content(file) as { id: string }[]).map(({ id }) => id);
    const inTable = (name: string) => table(name).map(({ id }) => id);
    expect(inTable('findings')).toEqual(findings.map(({ id }) => id));
    expect(inTable('quotations')).toEqual(quotes.map(({ id }) => id));
    expect(inTable('references')).toEqual(inContent('references.json'));
    expect(inTable('glossary')).toEqual(inContent('glossary.yaml'));
    expect(inTable('notes')).toEqual(inContent('notes.yaml'));
    expect(inTable('timeline')).toEqual(inContent('timeline.yaml'));
  });

  test('have the findings with their extents, caveats and limits', () => {
    expect(
      table('findings').map(({ label, statement, extent_printed, extent_band, caveat }) => ({
        label,
        statement,
        extent_printed,
        extent_band,
        caveat,
      })),
    ).toEqual(
      findings.map(({ label, statement, extent, caveat }) => ({
        label,
        statement,
        extent_printed: extent?.printed ?? null,
        extent_band: extent?.band ?? null,
        caveat: caveat?.text ?? null,
      })),
    );
    const limits = new Set(table('findings').map((row) => row['limits']));
    expect([...limits]).toEqual([expect.stringContaining('These are clinicians’ views')]);
  });

  test('have the quotations letter by letter, in CSV too', () => {
    const expected = quotes.map(({ text, speaker, role }) => [text, speaker, role]);
    expect(table('quotations').map(({ text, speaker, role }) => [text, speaker, role])).toEqual(
      expected,
    );
    const [head = [], ...rows] = csvRows('quotations.csv');
    const at = ['text', 'speaker', 'role'].map((name) => head.indexOf(name));
    expect(rows.map((row) => at.map((index) => row[index]))).toEqual(expected);
  });

  test('have the participants by one variable at a time', () => {
    const { variables, total } = records(site, 'participants.yaml');
    expect(
      table('participants').map(({ variable, level, n, total: all }) => [variable, level, n, all]),
    ).toEqual(
      variables.flatMap(({ id, levels }) => levels.map((level) => [id, level.id, level.n, total])),
    );
  });

  test('have the pairs of findings that the article sets against each other', () => {
    const pairs = table('findings-against').map(({ finding, against }) => `${finding} ${against}`);
    expect(pairs).toContain('one-stop-shop-wanted colocation-not-desirable');
    expect(pairs).toHaveLength(
      findings.reduce((sum, { against: others = [] }) => sum + others.length, 0),
    );
  });

  test('lead from each record to its place on this site', () => {
    const pages = pagesOf(site);
    for (const { name } of resources) {
      for (const { address } of table(name)) {
        if (address === undefined) continue;
        const { pathname, hash } = new URL(String(address));
        const { document } = pageAt(pages, pathname.replace(/^\/x/u, ''));
        if (hash !== '') expect(document.getElementById(hash.slice(1))).not.toBeNull();
      }
    }
  });
});

describe.each(resources)('the files of the table $name', ({ name, path, bytes, hash, schema }) => {
  const { fields, primaryKey = [], foreignKeys = [] } = schema;
  const rows = table(name);
  const csv = read(path);
  const [head, ...lines] = csvRows(path);
  const asText = (cell: Cell | undefined): string =>
    cell === null || cell === undefined ? '' : String(cell);

  test('are described: bytes, checksum and columns', () => {
    expect(bytes).toBe(Buffer.byteLength(csv));
    expect(hash).toBe(`sha256:${sha256(csv)}`);
    expect(head).toEqual(fields.map((field) => field.name));
    for (const { description } of fields) expect(description).toMatch(/[.…]$/u);
  });

  test('hold the same in CSV and JSON', () => {
    expect(lines).toEqual(rows.map((row) => fields.map((field) => asText(row[field.name]))));
  });

  test('hold what their types and constraints say', () => {
    const types: Record<string, (cell: Cell) => boolean> = {
      string: (cell) => typeof cell === 'string',
      integer: (cell) => Number.isInteger(cell),
      number: (cell) => typeof cell === 'number',
      boolean: (cell) => typeof cell === 'boolean',
    };
    const wrong = fields.flatMap(({ name: column, type, constraints = {} }) => {
      const cells = rows.map((row) => row[column] ?? null);
      const given = cells.filter((cell) => cell !== null);
      const { required, unique, enum: values, pattern, minimum, maxLength } = constraints;
      return [
        ...given.filter((cell) => types[type]?.(cell) !== true),
        ...given.filter((cell) => values?.includes(String(cell)) === false),
        ...given.filter(
          (cell) => pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(String(cell)),
        ),
        ...given.filter((cell) => minimum !== undefined && Number(cell) < minimum),
        ...given.filter((cell) => maxLength !== undefined && String(cell).length > maxLength),
        ...(required === true && given.length < cells.length ? ['something is missing'] : []),
        ...(unique === true && new Set(cells).size < cells.length
          ? ['something is there twice']
          : []),
      ].map((cell) => `${column}: ${cell}`);
    });
    expect(wrong).toEqual([]);
  });

  test('have one row for each key, and name rows that there are', () => {
    const keys = rows.map((row) => primaryKey.map((column) => row[column]).join('\n'));
    if (primaryKey.length > 0) expect(new Set(keys).size).toBe(rows.length);
    for (const { fields: column, reference } of foreignKeys) {
      const there = new Set(table(reference.resource).map((row) => row[reference.fields]));
      const named = rows.map((row) => row[column] ?? null).filter((cell) => cell !== null);
      expect(named.filter((cell) => !there.has(cell))).toEqual([]);
    }
  });

  test('rest on findings and passages that there are', () => {
    const there = new Set(
      ['findings', 'finding-places', 'passages'].flatMap(table).map(({ id }) => id),
    );
    for (const { name: column } of fields.filter((field) => field.name.endsWith('_by'))) {
      const named = rows.flatMap((row) => asText(row[column]).split(' ').filter(Boolean));
      expect(named.filter((id) => !there.has(id))).toEqual([]);
    }
  });
});

const csvFiles = [site, german].flatMap(({ dist }) =>
  filesIn(dist)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => join(dist, file)),
);

test('every CSV file begins with the name of a column and ends its lines as RFC 4180 asks', () => {
  expect(csvFiles.length).toBeGreaterThan(40);
  for (const file of csvFiles) {
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/u);
  }
});

test('no cell of a CSV file is one that a spreadsheet would run', () => {
  const run = csvFiles.flatMap((file) =>
    csvParseRows(readFileSync(file, 'utf8'))
      .flat()
      .filter((cell) => /^[=+\-@\t\r]/u.test(cell)),
  );
  expect(run).toEqual([]);
});

test('the description names version, licence, source and contributors', () => {
  expect(descriptor.version).toBe((content('changes.yaml') as { date: string }[])[0]?.date);
  expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-NC-4.0']);
  expect(descriptor.sources[0]?.title).toContain('doi:10.1136/bmjopen-2020-046577');
  expect(descriptor.contributors.map(({ title, role }) => `${title}, ${role}`)).toEqual([
    'Molly Bradbury, author',
    'Dan Lewer, author',
    'Physical health in drug and alcohol services, wrangler',
  ]);
});

describe('the archive of all data', () => {
  const files = unzipSync(readFileSync(join(folder, 'study-data.zip')));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());

  test('has every table, every picture, the citation, the licence and what describes them', () => {
    expect(Object.keys(files)).toEqual(
      [
        'LICENSE.txt',
        'README.md',
        'SHA256SUMS',
        'citation/article.bib',
        'citation/article.json',
        'citation/article.ris',
        'datapackage.json',
        ...resources.flatMap(({ name }) => [`${name}.csv`, `${name}.json`]),
        ...[
          'age-at-start',
          'agreement',
          'dates',
          'how-it-was-done',
          'models',
          'participants',
          'told-twice',
          'voices',
        ].map((id) => `pictures/${id}.svg`),
      ].sort(),
    );
  });

  test('has the same files as the page', () => {
    for (const name of ['datapackage.json', ...resources.map(({ path }) => path)])
      expect(text(name)).toBe(read(name));
    expect(text('pictures/voices.svg')).toBe(
      readFileSync(join(site.dist, 'figures/voices.svg'), 'utf8'),
    );
    expect(text('citation/article.ris')).toBe(
      readFileSync(join(site.dist, 'cite/article.ris'), 'utf8'),
    );
  });

  test('has the checksum of each other file', () => {
    const sums = text('SHA256SUMS').trim().split('\n');
    expect(sums).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'SHA256SUMS')
        .map((name) => `${sha256(files[name] ?? '')}  ${name}`),
    );
  });

  test('says in its README what it is, how it is cited, on what terms, and what each column holds', () => {
    const readme = text('README.md');
    for (const words of [
      'doi:10.1136/bmjopen-2020-046577',
      'https://example.org/x/data/',
      'https://creativecommons.org/licenses/by-nc/4.0/',
      'Changes were made',
      'These are clinicians’ views',
    ])
      expect(readme).toContain(words);
    for (const { name, schema } of resources) {
      expect(readme).toContain(`\`${name}.csv\``);
      for (const field of schema.fields) expect(readme).toContain(`| \`${field.name}\` |`);
    }
  });
});

describe('the page of data', () => {
  const { main } = pageAt(pagesOf(site), '/data/');
  const links = [...main.querySelectorAll('a[href]')].map(
    (link) => link.getAttribute('href') ?? '',
  );

  test('leads to every file below it', () => {
    const files = filesIn(folder).filter((file) => file !== 'index.html');
    expect(files.filter((file) => !links.includes(`/x/data/${file}`))).toEqual([]);
  });

  test('tells rows and sizes', () => {
    const findingsTable = main.querySelector('#findings');
    const bytes = Buffer.byteLength(read('findings.csv'));
    expect(textOf(findingsTable ?? main)).toContain(
      `102 rows CSV Findings (${(bytes / 1000).toFixed(1)} kB)`,
    );
    expect(textOf(main)).not.toContain('SITE-COPY-SIZE');
  });

  test('documents each column of each table', () => {
    for (const { name, schema } of resources.filter((one) => !one.name.startsWith('picture-')))
      expect(
        [...(main.querySelector(`[id="${name}"]`)?.querySelectorAll('dt code') ?? [])].map(
          ({ textContent }) => textContent,
        ),
      ).toEqual(schema.fields.map((field) => field.name));
  });

  test('marks sentences of the schema as English where the study speaks another language', () => {
    const foreign = pageAt(pagesOf(german), '/data/').main;
    const sentence = foreign.querySelector('#findings dd p');
    expect(sentence?.getAttribute('lang')).toBe('en');
    expect(main.querySelector('#findings dd p')?.hasAttribute('lang')).toBe(false);
  });
});
