import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { closest } from '../../lib/closest.ts';
import { valueAt } from '../../lib/value-at.ts';
import { asYaml, corrected, fieldHelp, issueSentence } from './field-help.ts';
import { jsonSlips } from './json-slip.ts';
import { readTextFile, type Reporter } from './text-file.ts';
import { quoted, silentSlips, syntaxSlips } from './yaml-slip.ts';

export type Path = readonly (string | number)[];

/** Content that was read from a file and knows the place of each of its values. */
export interface Located<T> {
  file: string;
  data: T;
  /** The file that the value at a path was read from: `file`, or the file of defaults where `file` leaves it out. */
  fileOf: (path: Path) => string;
  /** The line (from 1) of the value at a path in its file, or the nearest line above it. */
  lineOf: (path: Path) => number | undefined;
}

/** 'some-finding → extent → printed': an entry of a list is named by its id where it has one. */
export function placeName(data: unknown, path: Path): string {
  const names: string[] = [];
  let value: unknown = data;
  for (const key of path) {
    value = valueAt(value, [key]);
    const id = valueAt(value, ['id']);
    const named = typeof id === 'string' && id.length <= 80;
    names.push(typeof key === 'number' ? (named ? id : `entry ${key + 1}`) : key.slice(0, 80));
  }
  return names.join(' → ');
}

/** A value completed from defaults, at any depth; a list is replaced as a whole. */
export function withDefaults(value: unknown, defaults: unknown): unknown {
  if (value === undefined) return defaults;
  if (!isGroup(value) || !isGroup(defaults)) return value;
  const keys = new Set([...Object.keys(defaults), ...Object.keys(value)]);
  return Object.fromEntries([...keys].map((key) => [key, withDefaults(value[key], defaults[key])]));
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses YAML text; what is wrong with its syntax is reported with its line. */
export function parseYaml(
  file: string,
  text: string,
  report: Reporter,
  firstLine = 1,
): Located<unknown> | undefined {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const noJson = file.endsWith('.json') ? jsonSlips(text) : [];
  const slips =
    noJson.length > 0 ? noJson : [...syntaxSlips(text, document), ...silentSlips(document)];
  for (const { at, ...slip } of slips) report({ file, line: lineAt(at), ...slip });
  if (slips.length > 0) return undefined;
  const lineOf = (path: Path): number | undefined => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return document.contents?.range ? lineAt(document.contents.range[0]) : undefined;
  };
  const raw: unknown = document.toJS();
  if (raw === null) {
    report({
      file,
      message: 'This file holds nothing but comments.',
      remedy: 'Fill it, or delete it if it may be left out.',
    });
    return undefined;
  }
  return { file, data: raw, fileOf: () => file, lineOf };
}

/**
 * Checks what was read against a schema; every problem is reported with its line.
 *
 * @param options.defaults Values for what the file leaves out, and the file that they were read from.
 * @param options.examples Data that fit the schema, shown as examples in place of those of the schema.
 */
export function checkFields<S extends z.ZodType>(
  located: Located<unknown>,
  schema: S,
  report: Reporter,
  { defaults, examples }: { defaults?: Located<unknown> | undefined; examples?: unknown } = {},
): Located<z.output<S>> | undefined {
  const { file } = located;
  const raw = withDefaults(located.data, defaults?.data);
  // What neither file has is missing from the defaults, which are complete.
  const sourceOf = (path: Path): Located<unknown> =>
    defaults !== undefined && valueAt(located.data, path) === undefined ? defaults : located;
  const fileOf = (path: Path): string => sourceOf(path).file;
  const lineOf = (path: Path): number | undefined => sourceOf(path).lineOf(path);
  const result = schema.safeParse(raw);
  if (result.success) return { file, data: result.data, fileOf, lineOf };
  // What is of another kind altogether is not also too long.
  const wrongKind = new Set(
    result.error.issues
      .filter(({ code }) => code === 'invalid_type')
      .map(({ path }) => JSON.stringify(path)),
  );
  for (const issue of result.error.issues) {
    if (issue.code !== 'invalid_type' && wrongKind.has(JSON.stringify(issue.path))) continue;
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const value = valueAt(sourceOf(path).data, path);
    const help = fieldHelp(schema, path);
    const { description, fields } = help;
    const example = valueAt(examples, path) ?? help.example;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const shown = key.length > 80 ? `${key.slice(0, 80)}…` : key;
        const torn = tornText(value, key);
        const near = closest(key, fields);
        report({
          file: fileOf([...path, key]),
          line: lineOf([...path, key]),
          place: placeName(raw, path),
          message:
            torn === undefined
              ? `There is no field '${shown}'.`
              : `A comma within braces ends a text, so that '${shown}' is read as a field.`,
          remedy:
            torn === undefined
              ? `Delete it, or write ${near === undefined ? `one of ${fields.join(', ')}` : `'${near}'`}.`
              : `Write: ${torn}`,
        });
      }
      continue;
    }
    // What a list or group says of its parts together is no matter of an example.
    const shows = issue.code !== 'custom' || typeof value !== 'object';
    report({
      file: fileOf(path),
      line: lineOf(path),
      place: placeName(raw, path),
      message: issueSentence(issue, value),
      remedy:
        corrected(issue, value, example) ?? whatToWrite(description, shows ? example : undefined),
    });
  }
  return undefined;
}

/** An example that is longer is no help. */
const LONGEST_EXAMPLE = 500;

/** The names of the fields of an example, or of its entries. */
function fieldsOf(example: unknown): string {
  const [entry] = Array.isArray(example) ? (example as unknown[]) : [example];
  return `Its fields are ${isGroup(entry) ? Object.keys(entry).join(', ') : 'texts'}.`;
}

/** The sentence of a field and an example of it, unless the sentence holds it. */
function whatToWrite(description: string | undefined, example: unknown): string {
  const told = description?.includes(`'${String(example)}'`) === true;
  const written = asYaml(example);
  const parts = [
    ...(description === undefined ? [] : [`Write here: ${description}`]),
    ...(example === undefined || told
      ? []
      : [written.length > LONGEST_EXAMPLE ? fieldsOf(example) : `Example: ${written}`]),
  ];
  return parts.join(' ') || 'Change this, or what it disagrees with.';
}

/** A text that a comma within braces tore into two fields, as it is to be written. */
function tornText(holder: unknown, key: string): string | undefined {
  if (typeof holder !== 'object' || holder === null || !key.includes(' ')) return undefined;
  const entries = Object.entries(holder) as [string, unknown][];
  const index = entries.findIndex(([name, value]) => name === key && value === null);
  const [name, text] = entries[index - 1] ?? [];
  return typeof text === 'string' ? `${name ?? ''}: ${quoted(`${text}, ${key}`)}` : undefined;
}

/** Reads a YAML file of the content folder through a schema. */
export function readYamlFile<S extends z.ZodType>(
  folder: string,
  file: string,
  schema: S,
  report: Reporter,
): Located<z.output<S>> | undefined {
  const text = readTextFile(folder, file, report);
  const located = text === undefined ? undefined : parseYaml(file, text, report);
  return located && checkFields(located, schema, report);
}
