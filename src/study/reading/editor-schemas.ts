import { z } from 'zod';
import { FILES } from './content.ts';
import { INTERFACE_FILE } from './interface-words.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** A schema in which every field may be left out, at any depth. */
const deepPartial = (schema: JsonSchema): JsonSchema =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'required' && Array.isArray(value) ? undefined : value,
    ),
  ) as JsonSchema;

/** A JSON Schema for each file of the content, so that editors can explain and complete its fields. */
export const editorSchemas = (): { file: string; schema: JsonSchema }[] =>
  Object.values(FILES).map(({ file, schema }) => {
    const whole = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' });
    // interface.yaml contains only the text that differs from the defaults.
    return { file, schema: file === INTERFACE_FILE ? deepPartial(whole) : whole };
  });
