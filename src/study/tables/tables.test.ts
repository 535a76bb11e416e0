import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { id, own, printed, refs } from '../schema/fields.ts';
import { readStudy } from '../read.ts';
import { dataTables } from './all.ts';
import { columnsOf, sentenceOf, unrolled } from './columns.ts';
import type { DataTable, Field, Source } from './table.ts';

const folder = resolve(import.meta.dirname, '../../../tests/fixtures/invented-german-study');
const source: Source = { study: readStudy(folder), root: 'https://example.net/' };
const tables = dataTables(source);

const table = (name: string): DataTable => {
  const found = tables.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no table '${name}'.`);
  return found;
};
const column = (name: string, of: string) => {
  const { fields, rows } = table(name);
  const index = fields.findIndex((field) => field.name === of);
  return rows.map((row) => row[index]);
};
const fieldOf = (name: string, of: string): Field | undefined =>
  table(name).fields.find((field) => field.name === of);

describe('columnsOf()', () => {
  const schema = z.array(
    z.strictObject({
      id: id('The id.'),
      shortName: printed('The name.').optional(),
      count: z.int().min(1).describe('How many.'),
      state: z.enum(['open', 'shut']).describe('The state.'),
      likes: refs('findings', 'What it likes.').default([]),
      place: z.strictObject({ words: own('The words.').nullable() }).describe('The place.'),
    }),
  );
  const { field } = columnsOf<object>(schema);

  test.each([
    [
      'id',
      {
        name: 'id',
        type: 'string',
        description: 'The id.',
        constraints: { required: true, maxLength: 80, pattern: '[a-z0-9]+(-[a-z0-9]+)*' },
      },
    ],
    [
      'shortName',
      { name: 'short_name', type: 'string', description: 'The name.', constraints: {} },
    ],
    [
      'count',
      {
        name: 'count',
        type: 'integer',
        description: 'How many.',
        constraints: { required: true, minimum: 1 },
      },
    ],
    [
      'state',
      {
        name: 'state',
        type: 'string',
        description: 'The state.',
        constraints: { required: true, enum: ['open', 'shut'] },
      },
    ],
    ['likes', { name: 'likes', type: 'string', description: 'What it likes.', constraints: {} }],
    [
      'place.words',
      { name: 'place_words', type: 'string', description: 'The words.', constraints: {} },
    ],
  ])('tells of the field %s what its schema says', (path, expected) => {
    expect(field(path).field(source)).toEqual(expected);
  });

  test('knows no field that the schema does not have', () => {
    expect(() => field('place.word')).toThrow("The schema has no field 'place.word'.");
  });

  test('reads the value at the path of the field', () => {
    expect(field('place.words').value({ place: { words: 'hier' } }, source)).toBe('hier');
  });
});

test('sentenceOf() throws where a field has no sentence', () => {
  expect(() => sentenceOf(z.strictObject({ a: z.string() }), 'a')).toThrow(
    "The field 'a' has no sentence.",
  );
});

test('unrolled() gives a row for each entry of a list', () => {
  expect(
    unrolled(
      [
        { id: 'a', likes: ['b', 'c'] },
        { id: 'd', likes: [] },
      ],
      'likes',
    ),
  ).toEqual([
    { id: 'a', likes: 'b' },
    { id: 'a', likes: 'c' },
  ]);
});

describe('the tables of a study', () => {
  test('are those that it has something for', () => {
    expect(tables.map(({ name, rows }) => `${name} ${rows.length}`)).toEqual([
      'findings 13',
      'finding-quotations 4',
      'findings-against 1',
      'finding-places 4',
      'quotations 4',
      'themes 2',
      'participants 8',
      'bands 7',
      'sections 13',
    ]);
  });

  test('have their titles and what is worked out in the language of the study', () => {
    expect(table('findings').title).toBe('Ergebnisse');
    expect(fieldOf('findings', 'place')?.description).toBe(
      'Die Stelle in Worten, mit Abschnitt und Absatz.',
    );
    expect(column('findings', 'place')).toContain('Ergebnisse, Thema 2, Absatz 5');
  });

  test('tell of a participant no more than label and role', () => {
    expect(table('quotations').fields.map(({ name }) => name)).toEqual([
      'id',
      'theme',
      'speaker',
      'role',
      'set_off',
      'lead',
      'text',
      'introduced_printed',
      'section',
      'paragraph',
      'starts',
      'ends',
      'place',
      'proof',
      'address',
      'limits',
      'source',
    ]);
  });

  test('name each pair of opposed findings once', () => {
    const pairs = table('findings-against').rows.map(([a, b]) => [a, b].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('refer to one another by the fields that refer to records, and by the record that a row is a part of', () => {
    expect(
      tables.flatMap(({ name, foreignKeys }) =>
        foreignKeys.map((key) => `${name}.${key.column} → ${key.table}`),
      ),
    ).toEqual([
      'findings.theme → themes',
      'findings.extent_band → bands',
      'findings.section → sections',
      'finding-quotations.finding → findings',
      'finding-quotations.quotation → quotations',
      'findings-against.finding → findings',
      'findings-against.against → findings',
      'finding-places.finding → findings',
      'finding-places.section → sections',
      'quotations.theme → themes',
      'quotations.section → sections',
      'themes.section → sections',
    ]);
  });
});
