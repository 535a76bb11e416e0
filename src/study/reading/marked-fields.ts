import type { z } from 'zod';
import type { FieldMarks } from '../schema/fields.ts';
import type { Path } from './yaml-file.ts';

/** A value of the content whose schema has one of the marks (see FieldMarks). */
export interface MarkedField {
  path: Path;
  value: unknown;
  marks: FieldMarks;
  /** The record that has the field. */
  holder: Record<string, unknown>;
}

interface Definition {
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  valueType?: z.ZodType;
  options?: readonly z.ZodType[];
}

const MARKS = ['own', 'passage', 'evidence', 'names', 'refersTo'] as const;

const marksOfSchema = new WeakMap<z.ZodType, FieldMarks>();

/** The marks of a schema. Cached, because zod collects them on every call. */
function marksOf(schema: z.ZodType): FieldMarks {
  const known = marksOfSchema.get(schema);
  if (known !== undefined) return known;
  const marks: FieldMarks = schema.meta() ?? {};
  marksOfSchema.set(schema, marks);
  return marks;
}

const found = new WeakMap<object, MarkedField[]>();

/** Every marked value in `data`, in the order of the data. Cached for each `data`. */
export function markedFields(schema: z.ZodType, data: unknown): readonly MarkedField[] {
  if (typeof data !== 'object' || data === null) return [];
  const known = found.get(data);
  if (known !== undefined) return known;
  const fields = fieldsIn(schema, data, [], {});
  found.set(data, fields);
  return fields;
}

function fieldsIn(
  schema: z.ZodType,
  data: unknown,
  path: Path,
  holder: Record<string, unknown>,
): MarkedField[] {
  if (data === undefined || data === null) return [];
  const { innerType, element, shape, valueType, options } = schema.def as Definition;
  const marks = marksOf(schema);
  if (innerType) return fieldsIn(innerType, data, path, holder);
  const option = options?.find((one) => one.safeParse(data).success);
  if (option) return fieldsIn(option, data, path, holder);
  const here = MARKS.some((mark) => marks[mark] !== undefined)
    ? [{ path, value: data, marks, holder }]
    : [];
  if (Array.isArray(data)) {
    return [
      ...here,
      ...data.flatMap((entry: unknown, index) =>
        element ? fieldsIn(element, entry, [...path, index], holder) : [],
      ),
    ];
  }
  if (typeof data !== 'object') return here;
  const record = data as Record<string, unknown>;
  return [
    ...here,
    ...Object.entries(record).flatMap(([key, value]) => {
      const inner = shape?.[key] ?? valueType;
      return inner ? fieldsIn(inner, value, [...path, key], record) : [];
    }),
  ];
}

/** Whether a schema has a field with a mark, at any depth. */
export function hasMark(schema: z.ZodType, fits: (marks: FieldMarks) => boolean): boolean {
  const { innerType, element, shape, valueType, options } = schema.def as Definition;
  if (fits(marksOf(schema))) return true;
  const inner = [innerType, element, valueType, ...(options ?? []), ...Object.values(shape ?? {})];
  return inner.some((one) => one !== undefined && hasMark(one, fits));
}
