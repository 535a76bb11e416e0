import { FILES } from '../reading/content.ts';
import { markedFields, type MarkedField } from '../reading/marked-fields.ts';
import type { PartialContent } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import type { RecordSet } from '../schema/fields.ts';

/** Sets that share one space of ids, since claims or addresses name their records alike. */
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

/** Sets whose ids are unique within the record that holds them. */
const WITHIN: readonly RecordSet[] = ['excerpts', 'levels', 'lanes'];

/** What an id must be unique in. */
function spaceOf({ marks: { names }, path }: MarkedField): string {
  if (names === undefined) return '';
  return WITHIN.includes(names)
    ? `${names} ${path.slice(0, -2).join(' ')}`
    : (SHARED[names] ?? names);
}

/** Ids that claims and addresses use are unique across files; other ids within their list. */
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
        const key = `${spaceOf(field)} ${id}`;
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
            remedy: 'Give this entry an id of its own.',
          },
        ];
      });
  });
}
