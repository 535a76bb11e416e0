import type { z } from 'zod';
import { asId } from '../../lib/as-id.ts';
import type { Path } from './yaml-file.ts';
import { quoted } from './yaml-slip.ts';

interface SchemaParts {
  type?: string;
  element?: unknown;
  shape?: Record<string, unknown>;
  valueType?: unknown;
  options?: readonly unknown[];
  entries?: Record<string, unknown>;
  values?: readonly unknown[];
  defaultValue?: unknown;
  format?: string;
}

/** What a schema says about a field: its description, an example, and the fields within it. */
interface FieldHelp {
  description: string | undefined;
  example: unknown;
  fields: string[];
}

/** Description, example and parts of a schema, through its optional, nullable and default wrappers. */
function look(schema: unknown) {
  let current = schema as z.ZodType | undefined;
  let description: string | undefined;
  let example: unknown;
  let optional = false;
  while (current !== undefined) {
    description ??= current.description;
    example ??= current.meta()?.['example'];
    const { innerType, type } = current.def as { innerType?: z.ZodType; type: string };
    if (innerType === undefined) break;
    if (type === 'optional' || type === 'default') optional = true;
    current = innerType;
  }
  const parts = (current?.def ?? {}) as SchemaParts;
  return { description, example, optional, parts };
}

/** An example of a schema: its own, or one built from the examples of its parts. */
export function exampleOf(schema: unknown): unknown {
  const { example, parts } = look(schema);
  if (example !== undefined) return example;
  switch (parts.type) {
    case 'boolean':
      return true;
    case 'number':
      return 7;
    case 'enum':
      return Object.values(parts.entries ?? {})[0];
    case 'literal':
      return parts.values?.[0];
    case 'array':
      return [exampleOf(parts.element)];
    case 'union':
      return exampleOf(parts.options?.[0]);
    case 'object':
      return Object.fromEntries(
        Object.entries(parts.shape ?? {})
          .filter(([, field]) => !look(field).optional)
          .map(([key, field]) => [key, exampleOf(field)]),
      );
    case 'record':
      return { name: exampleOf(parts.valueType) };
    default:
      return 'A few words';
  }
}

/** A field with a single value, with what its schema says about it. */
interface Leaf {
  path: string;
  schema: z.ZodType;
  description: string | undefined;
  example: unknown;
}

/** Every field of a schema with a single value, at any depth. */
export function leavesOf(schema: z.ZodType, path = '', above?: string): Leaf[] {
  const { description = above, parts } = look(schema);
  const { shape, element, options, valueType } = parts;
  const inner = (part: unknown, name: string, sentence?: string): Leaf[] =>
    leavesOf(part as z.ZodType, `${path}${name}`, sentence);
  if (shape) return Object.entries(shape).flatMap(([key, field]) => inner(field, `.${key}`));
  if (element !== undefined) return inner(element, '[]', description);
  if (valueType !== undefined) return inner(valueType, '{}', description);
  if (options) return options.flatMap((option, index) => inner(option, `|${index}`, description));
  return [{ path, schema, description, example: exampleOf(schema) }];
}

/** What the schema says about the field at a path. */
export function fieldHelp(schema: z.ZodType, path: Path): FieldHelp {
  let current: unknown = schema;
  let { description } = look(schema);
  for (const key of path) {
    const { parts } = look(current);
    const shape = parts.shape ?? {};
    const next =
      typeof key === 'number'
        ? parts.element
        : Object.hasOwn(shape, key)
          ? shape[key]
          : parts.valueType;
    if (next === undefined) return { description, example: undefined, fields: [] };
    // An entry without a description has that of its list.
    const { description: own } = look(next);
    description = own ?? (typeof key === 'number' ? description : undefined);
    current = next;
  }
  return {
    description,
    example: exampleOf(current),
    fields: Object.keys(look(current).parts.shape ?? {}),
  };
}

/** A value as YAML on one line. */
export function asYaml(value: unknown): string {
  if (typeof value === 'string')
    return /^[\w(][^:#[\]{},]*$/u.test(value) && !/^\d/u.test(value) ? value : quoted(value);
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${asYaml(inner)}`)
      .join(', ')} }`;
  }
  return String(value);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** What a value is, for a message. */
function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') {
    return value.length > 60 ? 'a text' : `the text ${quoted(value)}`;
  }
  if (typeof value === 'number') return `the number ${value}`;
  return value === true ? 'true' : 'false';
}

const count = (n: unknown, unit: string): string => `${String(n)} ${unit}${n === 1 ? '' : 's'}`;

/** What is wrong with a value, as a sentence. */
export function issueSentence(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.code !== 'custom') return 'This is missing.';
  switch (issue.code) {
    case 'invalid_type':
      return `This is ${kindOf(value)}, but should be ${KINDS[issue.expected] ?? 'something else'}.`;
    case 'invalid_value':
      return `This is ${kindOf(value)}, but should be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}.`;
    case 'too_small':
    case 'too_big': {
      const few = issue.code === 'too_small';
      if (/^(?!Too )/u.test(issue.message)) break;
      const limit = few ? issue.minimum : issue.maximum;
      const bound = `at ${few ? 'least' : 'most'}`;
      if (issue.origin === 'string')
        return `This should have ${bound} ${count(limit, 'character')}.`;
      if (issue.origin === 'array') {
        const entries = limit === 1 ? '1 entry' : `${String(limit)} entries`;
        return `This should have ${bound} ${entries}.`;
      }
      return `This should be ${few && !issue.inclusive ? 'more than' : bound} ${String(limit)}.`;
    }
    case 'invalid_format':
      if (issue.format === 'date')
        return `This is ${kindOf(value)}, but should be a day of the calendar.`;
      if (issue.format === 'url') return `This is ${kindOf(value)}, but should be a web address.`;
      break;
    case 'invalid_union':
      return 'This matches none of the forms allowed here.';
  }
  return `${issue.message.replace(/\.$/u, '')}.`;
}

/** How to correct this particular value, if that is known. */
export function corrected(
  issue: z.core.$ZodIssue,
  value: unknown,
  example: unknown,
): string | undefined {
  if (issue.code === 'custom' && issue.message.startsWith('The text contains U+')) {
    return 'Delete it; it often comes with copied text.';
  }
  if (
    typeof example === 'number' &&
    typeof value === 'string' &&
    /^-?\d+(?:\.\d+)?$/u.test(value)
  ) {
    return `Write ${value} without quotation marks.`;
  }
  if (typeof example === 'boolean' && typeof value === 'string') {
    if (/^(?:yes|on|y)$/iu.test(value)) return 'Write: true';
    if (/^(?:no|off|n)$/iu.test(value)) return 'Write: false';
  }
  if (issue.code === 'invalid_format' && issue.format === 'date' && typeof value === 'string') {
    const [, day = '', month = '', year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u.exec(value) ?? [];
    if (year !== undefined && Number(month) <= 12 && Number(day) > 12) {
      return `Write: '${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}'`;
    }
  }
  if (issue.code === 'invalid_format' && issue.message.startsWith('An id has')) {
    const id = asId(typeof value === 'string' ? value : '');
    if (id !== '' && id.length <= 80) return `Write: ${id}`;
  }
  if (issue.code === 'invalid_type' && typeof example === 'string' && typeof value === 'number') {
    return example === 'small-pool' ? `Write an id such as 'ref-${value}'.` : `Write: '${value}'`;
  }
  return undefined;
}
