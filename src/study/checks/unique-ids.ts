import { FILES } from '../reading/content.ts';
import { markedFields, type MarkedField } from '../reading/marked-fields.ts';
import type { PartialContent } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import type { RecordSet } from '../schema/fields.ts';

/** Sets that share one namespace, because claims or addresses refer to their records in the same way. */
const SHARED: Partial<Record<RecordSet, string>> = {
  themes: 'evidence',
  findings: 'evidence',
  quotations: 'evidence',
  passages: 'evidence',
  references: 'previews',
  terms: 'previews',
  notes: 'notes',
  noteKinds: 'notes',
  models: 'models',
  modelGroups: 'models',
  contested: 'models',
};

/** Sets whose ids are unique only within their parent record. */
const WITHIN: readonly RecordSet[] = ['excerpts', 'levels', 'lanes'];

/** The namespace in which an id must be unique. */
function namespaceOf({ marks: { names }, path }: MarkedField): string {
  if (names === undefined) return '';
  return WITHIN.includes(names)
    ? `${names} ${path.slice(0, -2).join(' ')}`
    : (SHARED[names] ?? names);
}

/** No two records of a namespace have the same id. */
export function uniqueIds(content: PartialContent): Problem[] {
  const names = Object.keys(FILES) as (keyof typeof FILES)[];
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const { file, data, lineOf } = content[name] ?? {};
    if (file === undefined) return [];
    return markedFields(FILES[name].schema, data)
      .filter(({ marks }) => marks.names !== undefined)
      .flatMap((field): Problem[] => {
        const line = lineOf?.(field.path);
        const id = String(field.value);
        const key = `${namespaceOf(field)} ${id}`;
        const earlier = first.get(key);
        if (earlier === undefined) {
          first.set(key, `${file}${line === undefined ? '' : `:${line}`}`);
          return [];
        }
        return [
          {
            file,
            line,
            message: `The id '${id}' is already used in ${earlier}.`,
            remedy: 'Give this entry another id.',
          },
        ];
      });
  });
}
