import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { editorSchemas, type JsonSchema } from './editor-schemas.ts';

const root = join(import.meta.dirname, '../../..');
const schemas = editorSchemas();

/** What an editor would report in a file, as paths and messages. */
function reportsOf(schema: JsonSchema, data: unknown): string[] {
  const { error } = z.fromJSONSchema(schema).safeParse(data);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(' → ')}: ${message}`);
}

describe.each(['english-study', 'invented-german-study'])('in %s', (study) => {
  const folder = join(root, 'tests/fixtures', study);
  const present = schemas.filter(({ file }) => existsSync(join(folder, file)));

  test.each(present)('$file is valid against its own editor schema', ({ file, schema }) => {
    const data: unknown = parse(readFileSync(join(folder, file), 'utf8'));
    expect(reportsOf(schema, data)).toEqual([]);
  });
});

test('a misspelt field is reported, also in the words of the interface, of which any may be left out', () => {
  const schemaOf = (name: string) => schemas.find(({ file }) => file === name)?.schema ?? {};
  expect(reportsOf(schemaOf('interface.yaml'), {})).toEqual([]);
  expect(reportsOf(schemaOf('interface.yaml'), { navigation: { hom: 'Start' } })).toEqual([
    'navigation: Unrecognized key: "hom"',
  ]);
  expect(reportsOf(schemaOf('themes.yaml'), [{ id: 'a-theme' }])).not.toEqual([]);
});

test('the settings of the editor name each of them', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
    'json.schemas': { fileMatch: string[]; url: string }[];
  };
  const named = [
    ...Object.entries(settings['yaml.schemas']).map(([schema, file]) => [file, schema]),
    ...settings['json.schemas'].map(({ fileMatch, url }) => [fileMatch[0], url.slice(2)]),
  ];
  expect(named.toSorted()).toEqual(
    schemas
      .map(({ file }) => [`content/${file}`, `.vscode/schemas/${file.replace(/\.\w+$/u, '.json')}`])
      .toSorted(),
  );
});
