// Columns that show a field of the content. Description, type, constraints and value follow from its schema.
import { z } from 'zod';
import { valueAt } from '../../lib/value-at.ts';
import type { FieldMarks } from '../schema/fields.ts';
import { firstWords, type Passage } from '../schema/passage.ts';
import { placeText } from '../derived/place-text.ts';
import type { Study } from '../reading/study.ts';
import { computed, type Column, type Constraints, type Field } from './table.ts';

/** The parts of a JSON Schema that are used here. */
interface Node {
  type?: string;
  format?: string;
  description?: string;
  pattern?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  minItems?: number;
  items?: Node;
  properties?: Record<string, Node>;
  required?: string[];
  anyOf?: Node[];
  names?: FieldMarks['names'];
  refersTo?: FieldMarks['refersTo'];
}

const isNull = ({ type }: Node): boolean => type === 'null';

/** A node, and whether its value is always present. */
interface Found {
  node: Node;
  required: boolean;
}

function withoutNull({ node, required }: Found): Found {
  const { anyOf } = node;
  const inner = anyOf?.find((part) => !isNull(part));
  return inner === undefined
    ? { node, required }
    : { node: inner, required: !anyOf?.some(isNull) && required };
}

const entryOf = ({ node, required }: Found, path: string): Found => {
  if (node.items === undefined) throw new Error(`'${path}' is no list.`);
  return { node: node.items, required };
};

/** The node at a path such as 'elsewhere[].passage.section'; '[]' means an entry of a list. */
function nodeAt(root: Node, path: string): Found {
  return path.split('.').reduce<Found>(
    (found, step) => {
      const key = step.replace('[]', '');
      const property = found.node.properties?.[key];
      if (property === undefined) throw new Error(`The schema has no field '${path}'.`);
      const required = found.required && found.node.required?.includes(key) === true;
      const next = withoutNull({ node: property, required });
      return step.endsWith('[]') ? entryOf(next, path) : next;
    },
    { node: root, required: true },
  );
}

/** A pattern in the syntax of XML Schema, as Frictionless requires: anchored at both ends and without '(?:'. */
const patternOf = (pattern: string | undefined): string | undefined =>
  pattern?.startsWith('^') && pattern.endsWith('$')
    ? pattern.slice(1, -1).replaceAll('(?:', '(')
    : undefined;

const bound = (value: number | undefined): number | undefined =>
  value === undefined || Math.abs(value) === Number.MAX_SAFE_INTEGER ? undefined : value;

const TYPES: Readonly<Record<string, Field['type']>> = {
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
};

function constraintsOf({ node, required }: Found): Constraints {
  const list = node.type === 'array';
  const all = {
    required: (required && (!list || (node.minItems ?? 0) > 0)) || undefined,
    enum: node.enum,
    pattern: patternOf(node.pattern),
    minimum: bound(node.minimum),
    maximum: bound(node.maximum),
    maxLength: node.maxLength,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** 'passage.starts' gives 'passage_starts', 'setOff' gives 'set_off', 'container-title' 'container_title'. */
const columnName = (path: string): string =>
  path
    .replaceAll('[]', '')
    .replace(/[.-]/gu, '_')
    .replace(/(?<=[a-z])[A-Z]/gu, (letter) => `_${letter}`)
    .toLowerCase();

const valueOf = (row: unknown, path: string): unknown =>
  valueAt(row, path.replaceAll('[]', '').split('.'));

const roots = new WeakMap<z.ZodType, Node>();

/** The JSON Schema of a record, or of the entries of a list. It is made once for each schema. */
function rootOf(schema: z.ZodType): Node {
  const known = roots.get(schema);
  if (known) return known;
  const whole = withoutNull({ node: z.toJSONSchema(schema) as Node, required: true }).node;
  const root = whole.items ?? whole;
  roots.set(schema, root);
  return root;
}

function sentenceIn(root: Node, path: string): string {
  const { description } = nodeAt(root, path).node;
  if (description === undefined) throw new Error(`The field '${path}' has no sentence.`);
  return description;
}

/** The sentence of a field of a schema. */
export const sentenceOf = (schema: z.ZodType, path: string): string =>
  sentenceIn(rootOf(schema), path);

/** What differs from the schema of the field. */
interface FieldOptions<Row> {
  name?: string;
  /** Path of the field whose sentence is used instead, if that of a part makes no sense on its own. */
  says?: string;
  /** The possible values in this study. */
  among?: (study: Study) => readonly string[];
  value?: (row: Row) => unknown;
}

interface ColumnsOf<Row> {
  /** A field by its path. */
  field: (path: string, options?: FieldOptions<Row>) => Column<Row>;
  /** The columns of a claim: its text and its evidence. */
  claim: (path: string, name?: string) => Column<Row>[];
  /** The columns of a passage: its parts, and its name in words. */
  passage: (path: string) => Column<Row>[];
}

/**
 * Makes columns for the records of a schema, or for the entries of a list. A row has the shape of a record. If a path
 * goes through a list ('[]'), the row has one entry in place of the list (see `unrolled`).
 */
export function columnsOf<Row>(schema: z.ZodType): ColumnsOf<Row> {
  const root = rootOf(schema);

  const field: ColumnsOf<Row>['field'] = (path, options = {}) => {
    const { says = path, among, value = (row) => valueOf(row, path) } = options;
    const name = options.name ?? columnName(path);
    const found = nodeAt(root, path);
    const description = sentenceIn(root, says);
    const { type = '', format } = found.node;
    return {
      name,
      value,
      names: found.node.names,
      refersTo: found.node.refersTo,
      field: ({ study }) => ({
        name,
        type: format === 'date' ? 'date' : (TYPES[type] ?? 'string'),
        description,
        constraints: { ...constraintsOf(found), ...(among && { enum: among(study) }) },
      }),
    };
  };

  return {
    field,
    claim: (path, name = columnName(path)) => [
      field(`${path}.text`, { name, says: path.replace(/\[\]$/u, '') }),
      field(`${path}.by`, { name: `${name}_by` }),
    ],
    passage: (path) => {
      const at = (row: Row) => valueOf(row, path) as Passage | undefined;
      return [
        field(`${path}.section`, { name: 'section' }),
        field(`${path}.paragraph`, { name: 'paragraph' }),
        field(`${path}.starts`, {
          name: 'starts',
          value: (row) => {
            const passage = at(row);
            return passage && firstWords(passage);
          },
        }),
        field(`${path}.ends`, { name: 'ends' }),
        computed('place', (row, { study }) => {
          const passage = at(row);
          return passage && placeText(study, passage);
        }),
      ];
    },
  };
}

type Entry<List> = List extends readonly (infer One)[] ? One : never;

/** A record with one entry in place of a list. */
export type Unrolled<Row, Key extends keyof Row> = Omit<Row, Key> & {
  [Name in Key]: Entry<Row[Name]>;
};

/** A row for each entry of a list of each record. */
export const unrolled = <Row, Key extends keyof Row>(
  records: readonly Row[],
  key: Key,
): Unrolled<Row, Key>[] =>
  records.flatMap((record) =>
    (record[key] as readonly Entry<Row[Key]>[]).map(
      (entry) => ({ ...record, [key]: entry }) as Unrolled<Row, Key>,
    ),
  );
