import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { closest } from '../../lib/closest.ts';
import { valueAt } from '../../lib/value-at.ts';
import { asYaml, corrected, fieldHelp, issueSentence } from './field-help.ts';
import { jsonSlips } from './json-slip.ts';
import { readTextFile, type Reporter } from './text-file.ts';
import { quoted, silentSlips, syntaxSlips } from './yaml-slip.ts';

export type Path = readonly (string | number)[];

/** The content of a file, with the line of each value. */
export interface Located<T> {
  file: string;
  data: T;
  /** The file that the value at a path comes from: `file`, or the file of defaults if `file` does not have it. */
  fileOf: (path: Path) => string;
  /** The line (from 1) of the value at a path in its file, or the nearest line above it. */
  lineOf: (path: Path) => number | undefined;
}

/** The name of a place in a file: 'some-finding → extent → printed'. An entry of a list is named by its id if it has one. */
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

/** A value with missing fields filled in from defaults, at any depth. Lists are not merged. */
export function withDefaults(value: unknown, defaults: unknown): unknown {
  if (value === undefined) return defaults;
  if (!isGroup(value) || !isGroup(defaults)) return value;
  const keys = new Set([...Object.keys(defaults), ...Object.keys(value)]);
  return Object.fromEntries([...keys].map((key) => [key, withDefaults(value[key], defaults[key])]));
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses YAML or JSON text. Reports syntax errors with their lines. */
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
      message: 'This file contains only comments.',
      remedy: 'Fill it, or delete it if it may be left out.',
    });
    return undefined;
  }
  return { file, data: raw, fileOf: () => file, lineOf };
}

/**
 * Checks the content of a file against a schema. Reports every problem with its line.
 *
 * @param options.defaults Values for fields that the file leaves out.
 * @param options.examples Valid data, shown as examples instead of those in the schema.
 */
export function checkFields<S extends z.ZodType>(
  located: Located<unknown>,
  schema: S,
  report: Reporter,
  { defaults, examples }: { defaults?: Located<unknown> | undefined; examples?: unknown } = {},
): Located<z.output<S>> | undefined {
  const { file } = located;
  const raw = withDefaults(located.data, defaults?.data);
  // A value that neither file has is missing from the defaults, which must be complete.
  const sourceOf = (path: Path): Located<unknown> =>
    defaults !== undefined && valueAt(located.data, path) === undefined ? defaults : located;
  const fileOf = (path: Path): string => sourceOf(path).file;
  const lineOf = (path: Path): number | undefined => sourceOf(path).lineOf(path);
  const result = schema.safeParse(raw);
  if (result.success) return { file, data: result.data, fileOf, lineOf };
  // A value of the wrong type is not also reported as too long.
  const wrongKind = new Set(
    result.error.issues
      .filter(({ code }) => code === 'invalid_type')
      .map(({ path }) => JSON.stringify(path)),
  );
  const told = new Set<string>();
  for (const issue of result.error.issues) {
    const at = JSON.stringify(issue.path);
    if (issue.code !== 'invalid_type' && wrongKind.has(at)) continue;
    if (issue.code !== 'unrecognized_keys' && followsFrom(issue, result.error.issues)) continue;
    // One value has one message: what is said of it next may be another side of the same slip.
    if (told.has(`${issue.code === 'unrecognized_keys' ? 'fields of ' : ''}${at}`)) continue;
    told.add(`${issue.code === 'unrecognized_keys' ? 'fields of ' : ''}${at}`);
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const value = valueAt(sourceOf(path).data, path);
    const help = fieldHelp(schema, path);
    const { description, fields } = help;
    const example = valueAt(examples, path) ?? help.example;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const shown = key.length > 80 ? `${key.slice(0, 80)}…` : key;
        const rejoined = splitText(value, key);
        const near = closest(key, fields);
        report({
          file: fileOf([...path, key]),
          line: lineOf([...path, key]),
          place: placeName(raw, path),
          message:
            rejoined === undefined
              ? `There is no field '${shown}'.`
              : `The comma in the braces ends the text, so '${shown}' is read as a field.`,
          remedy:
            rejoined === undefined
              ? `Delete it, or write ${near === undefined ? `one of ${fields.join(', ')}` : `'${near}'`}.`
              : `Write: ${rejoined}`,
        });
      }
      continue;
    }
    // An example does not help with a rule about several fields together.
    const shows = issue.code !== 'custom' || typeof value !== 'object';
    report({
      file: fileOf(path),
      line: lineOf(path),
      place: placeName(raw, path),
      message: issueSentence(issue, value),
      remedy:
        corrected(issue, value, example) ??
        unwrapped(value) ??
        whatToWrite(description, shows ? example : undefined),
    });
  }
  return undefined;
}

/** Whether an issue may be no more than what follows from another one. */
function followsFrom(issue: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[]): boolean {
  const within = (path: readonly PropertyKey[]): boolean =>
    path.length > issue.path.length && issue.path.every((key, index) => path[index] === key);
  // A rule about several fields cannot be judged while one of them is wrong.
  if (issue.code === 'custom' && all.some(({ path }) => within(path))) return true;
  // A field that is missing may stand there with a slip in its name.
  const [name, ...holder] = [...issue.path].reverse();
  return (
    issue.code === 'invalid_type' &&
    issue.input === undefined &&
    all.some(
      (other) =>
        other.code === 'unrecognized_keys' &&
        JSON.stringify(other.path) === JSON.stringify(holder.reverse()) &&
        other.keys.some((key) => closest(key, [String(name)]) !== undefined),
    )
  );
}

/** A longer example does not help. */
const LONGEST_EXAMPLE = 500;

/** The names of the fields of an example, or of its entries. */
function fieldsOf(example: unknown): string {
  const [entry] = Array.isArray(example) ? (example as unknown[]) : [example];
  return `Its fields are ${isGroup(entry) ? Object.keys(entry).join(', ') : 'texts'}.`;
}

/** The description of a field and an example, unless the description contains it. */
function whatToWrite(description: string | undefined, example: unknown): string {
  const inDescription = description?.includes(`'${String(example)}'`) === true;
  const written = asYaml(example);
  const parts = [
    ...(description === undefined ? [] : [`Write here: ${description}`]),
    ...(example === undefined || inDescription
      ? []
      : [written.length > LONGEST_EXAMPLE ? fieldsOf(example) : `Example: ${written}`]),
  ];
  return parts.join(' ') || 'Change this, or what it disagrees with.';
}

/** What to write for a value between typographic quotation marks, which are part of it for YAML. */
function unwrapped(value: unknown): string | undefined {
  const inner = /^[‘“„«](?<inner>[^‘’“”„«»]+)[’”“»]$/u.exec(typeof value === 'string' ? value : '')
    ?.groups?.['inner'];
  return inner === undefined
    ? undefined
    : `YAML knows straight quotation marks only. Write: '${inner}'`;
}

/** How to write a text that a comma within braces has split into two fields. */
function splitText(holder: unknown, key: string): string | undefined {
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
