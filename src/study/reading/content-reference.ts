import { z } from 'zod';
import { asYaml, exampleOf } from './field-help.ts';
import { FILES } from './content.ts';
import { INTERFACE_FILE } from './interface-words.ts';

/** The parts of a JSON Schema that are used here. */
interface Node {
  type?: string;
  description?: string;
  example?: unknown;
  default?: unknown;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  anyOf?: Node[];
  enum?: string[];
  additionalProperties?: Node | boolean;
}

/** Without the possibility of null, and with the first of several forms. */
const plain = (node: Node): Node => {
  const form = node.anyOf?.find(({ type }) => type !== 'null');
  return form === undefined ? node : { ...plain(form), ...node, ...plain(form) };
};

/** What a field takes, in a word or two. */
function kindOf(node: Node): string {
  const { type, enum: values, items } = plain(node);
  if (values !== undefined)
    return values.length > 8
      ? `one of ${values.length} names`
      : values.map((value) => `\`${value}\``).join(' or ');
  if (type === 'array') return items && plain(items).properties ? 'list of records' : 'list';
  if (type === 'boolean') return 'true or false';
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'object' ? 'group of fields' : 'text';
}

const cell = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[|<]/gu, (sign) => (sign === '|' ? '\\|' : '&lt;'));

/** An example of a field with a single value. */
function exampleIn(node: Node): string {
  const { example, items, properties, type } = plain(node);
  if (properties !== undefined) return '';
  if (type === 'array' && items) {
    const inner = exampleIn(items);
    return inner === '' || example !== undefined ? '' : `[${inner}]`;
  }
  if (example !== undefined) return asYaml(example);
  const [first] = plain(node).enum ?? [];
  return first ?? { boolean: 'true', integer: '7', number: '7' }[type ?? ''] ?? '';
}

/** A row for each field of a record, and for the fields within it. */
function rowsOf(node: Node, path: string): string[] {
  const { properties = {}, required = [], items } = plain(node);
  if (items !== undefined) return rowsOf(items, path);
  return Object.entries(properties).flatMap(([name, field]) => {
    const here = path === '' ? name : `${path}.${name}`;
    const { description = plain(field).items?.description ?? '' } = { ...plain(field), ...field };
    const needed = required.includes(name) ? 'yes' : '';
    const example = exampleIn(field);
    const row = [
      `\`${here}\``,
      kindOf(field),
      needed,
      cell(description),
      example && `\`${cell(example)}\``,
    ];
    return [`| ${row.join(' | ')} |`, ...rowsOf(field, here)];
  });
}

/** Fields of a name or a date, which CSL-JSON has in every place. */
const REPEATED =
  /^\| `(?!author|issued|accessed)[\w-]+\.(?:family|given|literal|suffix|[\w-]*particle|comma-suffix|static-ordering|parse-names|date-parts|season|circa|raw)/u;

/** The reference of all content files as Markdown: each field with its sentence and an example. */
export function contentReference(): string {
  const parts = Object.values(FILES).flatMap(
    (entry: { file: string; schema: z.ZodType; absent?: unknown }) => {
      const { file, schema } = entry;
      if (file === INTERFACE_FILE) return [];
      const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;
      const list = plain(root).type === 'array';
      const rows = rowsOf(root, '').filter((row) => !REPEATED.test(row));
      const lead = `${list ? 'A list. ' : ''}${'absent' in entry ? 'May be left out.' : 'Always needed.'}`;
      const table =
        rows.length > 0
          ? [
              '| Field | Takes | Needed | Meaning | Example |',
              '| --- | --- | --- | --- | --- |',
              ...rows,
            ]
          : [
              `Each entry is ${kindOf(plain(root).items ?? root)}: \`${cell(asYaml(exampleOf(schema)))}\``,
            ];
      return [`## ${file}`, '', lead, '', ...table, ''];
    },
  );
  return [
    '# Content reference',
    '',
    'Every field of the files in `content/`, from the schemas in `src/study/schema/`. `npm run editor-schemas` writes this file.',
    'The text of the interface is in `src/interface/en.yaml`; `interface.yaml` has only what a study needs otherwise.',
    'Prose (`themes/*.mdx`, `pages/**/*.mdx`) is described in [CONTRIBUTING.md](../CONTRIBUTING.md#the-files-of-content).',
    '',
    ...parts,
  ].join('\n');
}
