import type { z } from 'zod';
import type { Path } from './yaml-file.ts';

/** A piece of this site's own wording and where it stands. */
export interface OwnWords {
  path: Path;
  text: string;
}

interface Definition {
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  valueType?: z.ZodType;
}

/** Every text in `data` whose schema marks it as ours (see `own` in fields.ts). */
export function ownWords(schema: z.ZodType, data: unknown, path: Path = []): OwnWords[] {
  if (data === undefined || data === null) return [];
  const { innerType, element, shape, valueType } = schema.def as Definition;
  if (innerType) return ownWords(innerType, data, path);
  if (typeof data === 'string') {
    return schema.meta()?.['own'] === true ? [{ path, text: data }] : [];
  }
  if (element && Array.isArray(data)) {
    return data.flatMap((entry: unknown, index) => ownWords(element, entry, [...path, index]));
  }
  return Object.entries(data).flatMap(([key, value]) => {
    const inner = shape?.[key] ?? valueType;
    return inner ? ownWords(inner, value, [...path, key]) : [];
  });
}
