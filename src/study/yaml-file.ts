import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { closest } from '../lib/closest.ts';
import { readTextFile, type Reporter } from './text-file.ts';

export type Path = readonly (string | number)[];

/** Content that was read from a file and knows where each part of it stands. */
export interface Located<T> {
  file: string;
  data: T;
  /** The line (from 1) on which the value at a path stands, or the nearest line above it. */
  lineOf: (path: Path) => number | undefined;
}

/** 'some-finding → extent → printed': an entry of a list is named by its id where it has one. */
export function placeName(data: unknown, path: Path): string {
  const names: string[] = [];
  let value: unknown = data;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    const id: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    names.push(typeof key === 'number' ? (typeof id === 'string' ? id : `entry ${key + 1}`) : key);
  }
  return names.join(' → ');
}

/** Parses YAML text and checks it against a schema; every problem is reported with its line. */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  problem: Reporter,
  firstLine = 1,
): Located<z.output<S>> | undefined {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problem({
        file,
        line: lineAt(error.pos[0]),
        message: `This is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/u, '') ?? ''}.`,
        remedy: 'Check indentation, colons and quotation marks on this line and the one above.',
      });
    }
    return undefined;
  }
  const lineOf = (path: Path): number | undefined => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return document.contents?.range ? lineAt(document.contents.range[0]) : undefined;
  };
  const raw: unknown = document.toJS();
  if (raw === null) {
    problem({
      file,
      message: 'This file holds nothing but comments.',
      remedy: 'Fill it, or delete it if it may be left out.',
    });
    return undefined;
  }
  const result = schema.safeParse(raw);
  if (result.success) return { file, data: result.data, lineOf };
  for (const issue of result.error.issues) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const { description, fields } = schemaAt(schema, path);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const near = closest(key, fields);
        problem({
          file,
          line: lineOf([...path, key]),
          place: placeName(raw, path),
          message: `There is no field '${key}'.`,
          remedy: `Delete it, or write ${near === undefined ? `one of ${fields.join(', ')}` : `'${near}'`}.`,
        });
      }
      continue;
    }
    problem({
      file,
      line: lineOf(path),
      place: placeName(raw, path),
      message: issueText(issue.message),
      remedy:
        description === undefined ? 'See the schema in src/study/.' : `Write here: ${description}`,
    });
  }
  return undefined;
}

/** zod's message as a sentence; a field that is not there is called missing. */
function issueText(message: string): string {
  if (/received undefined$/u.test(message)) return 'This is missing.';
  return `${message.replace(/\.$/u, '')}.`;
}

/** What the schema says of the field at a path: its sentence, or that of what holds it; and its own fields. */
function schemaAt(
  schema: z.ZodType,
  path: Path,
): { description: string | undefined; fields: string[] } {
  let current: unknown = schema;
  let description: string | undefined;
  for (const key of [...path, undefined]) {
    const { description: own, inner } = look(current);
    description = own ?? description;
    if (key === undefined) return { description, fields: Object.keys(inner.shape ?? {}) };
    current = typeof key === 'number' ? inner.element : inner.shape?.[key];
    if (current === undefined) break;
  }
  return { description, fields: [] };
}

interface SchemaParts {
  description: string | undefined;
  inner: { element?: unknown; shape?: Record<string, unknown> };
}

/** Description, element and shape of a zod schema, through its optional, nullable and default wrappers. */
function look(schema: unknown): SchemaParts {
  let current = schema as z.ZodType | undefined;
  let description: string | undefined;
  while (current !== undefined) {
    description ??= current.description;
    const { innerType } = current.def as { innerType?: z.ZodType };
    if (innerType === undefined) break;
    current = innerType;
  }
  return { description, inner: (current ?? {}) as SchemaParts['inner'] };
}

/** Reads a YAML file of the content folder through a schema. */
export function readYamlFile<S extends z.ZodType>(
  folder: string,
  file: string,
  schema: S,
  problem: Reporter,
): Located<z.output<S>> | undefined {
  const text = readTextFile(folder, file, problem);
  return text === undefined ? undefined : parseYaml(file, text, schema, problem);
}
