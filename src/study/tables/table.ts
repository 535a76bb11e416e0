// A table of the data: its columns, its key, its foreign keys and its rows.
import type { DataWords } from '../schema/data-words.ts';
import type { Proof } from '../derived/proof-of.ts';
import type { Study } from '../reading/study.ts';

/** A value of a row; null if there is none. */
export type Cell = string | number | boolean | null;

/** What Frictionless calls the constraints of a field. */
export interface Constraints {
  required?: boolean;
  unique?: boolean;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

/** A column as Frictionless describes a field. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** The sentence in the schema of the content, or that of the interface for a computed column. */
  description: string;
  constraints?: Constraints;
}

/** What rows are made from: the study and the address of its site. */
export interface Source {
  study: Study;
  /** Ends with a slash. */
  root: string;
}

/** A column of the rows of one table. */
export interface Column<Row> {
  name: string;
  field: (source: Source) => Field;
  value: (row: Row, source: Source) => unknown;
  /** Whether the column is absent where no row has a value. */
  ifUsed?: boolean;
  /** The set of the records that its value is an id in: an id that the field has, or one that it refers to. */
  names?: string | undefined;
  refersTo?: string | undefined;
}

/** A column with the ids of another table. */
interface ForeignKey {
  column: string;
  table: TableName;
}

/** The names of the tables. The interface has the title of each, and what a row is. */
type TableName = keyof DataWords['tables'];

/** The definition of a table. */
interface Table<Row> {
  name: TableName;
  /** Its rows. A table without rows is left out. */
  rows: (study: Study) => readonly Row[];
  columns: readonly Column<Row>[];
  key: readonly string[];
  /** The limits that each row repeats, because rows are read without their file. */
  limits?: (study: Study) => readonly string[];
}

/** A table with its rows, ready to be written. */
export interface DataTable {
  name: string;
  title: string;
  /** What a row is. */
  about: string;
  fields: Field[];
  key: readonly string[];
  foreignKeys: readonly ForeignKey[];
  rows: Cell[][];
}

/** A value as a cell: a list becomes a text, a missing value null. */
function cellOf(value: unknown): Cell {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(' ');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new Error(`This is not a cell: ${JSON.stringify(value)}`);
}

/** A column for something that few studies have. */
export const ifUsed = <Row>(column: Column<Row>): Column<Row> => ({ ...column, ifUsed: true });

/** A computed column. The interface has its description. */
export const computed = <Row>(
  name: keyof DataWords['columns'],
  value: Column<Row>['value'],
  type: Field['type'] = 'string',
): Column<Row> => ({
  name,
  field: ({ study }) => ({ name, type, description: study.ui.data.columns[name] }),
  value,
});

/** How far a row was compared with the article. */
export const proofColumn = <Row>(proofOf: (study: Study, row: Row) => Proof): Column<Row> => {
  const column = computed<Row>('proof', (row, { study }) => proofOf(study, row).state);
  return {
    ...column,
    field: (source) => ({
      ...column.field(source),
      constraints: { required: true, enum: ['proved', 'accepted', 'unproved'] },
    }),
  };
};

/** The source and licence of a row, which may be read without its file. */
const credit = ({ study: { record } }: Source): string => {
  const { inText, url, licence } = record.article;
  return [inText, url, ...(licence ? [licence.name] : [])].join(', ');
};

/** The main limits of the study. */
export const mainLimits = ({ home }: Study): string[] => home.caution.map(({ text }) => text);

/** Name of the table with the rows of a picture. */
export const pictureTableName = (figure: string): string => `picture-${figure}`;

/** A table whose rows are made on demand. */
export interface DefinedTable {
  name: TableName;
  /** Whether it has rows in a study. */
  isIn: (study: Study) => boolean;
  /** The table with its rows and their description. */
  of: (source: Source) => DataTable;
}

/**
 * The columns that refer to another set of records: by a field that the schema marks so, or, in a table whose key has
 * several columns, by the id of the record that the row is a part of. `dataTables` drops those without a table.
 */
function foreignKeysOf<Row>(columns: readonly Column<Row>[], key: readonly string[]): ForeignKey[] {
  return columns.flatMap(({ name, names, refersTo }) => {
    const table = refersTo ?? (key.length > 1 && key.includes(name) ? names : undefined);
    return table === undefined ? [] : [{ column: name, table: table as TableName }];
  });
}

/** Defines a table by its columns, its key and where its rows come from. */
export function defineTable<Row>(table: Table<Row>): DefinedTable {
  const { name, key, limits } = table;
  const columns: readonly Column<Row>[] = [
    ...table.columns,
    ...(limits ? [computed<Row>('limits', (_, { study }) => limits(study))] : []),
    computed<Row>('source', (_, source) => credit(source)),
  ];
  const columnsIn = (source: Source): readonly Column<Row>[] =>
    columns.filter(
      ({ ifUsed, value }) =>
        ifUsed !== true ||
        table.rows(source.study).some((row) => cellOf(value(row, source)) !== null),
    );
  const of = (source: Source): DataTable => {
    const used = columnsIn(source);
    const { title, row } = source.study.ui.data.tables[name];
    return {
      name,
      title,
      about: row,
      fields: used.map((column) => {
        const field = column.field(source);
        return key.length === 1 && key[0] === field.name
          ? { ...field, constraints: { ...field.constraints, unique: true } }
          : field;
      }),
      key,
      foreignKeys: foreignKeysOf(used, key),
      rows: table
        .rows(source.study)
        .map((entry) => used.map((column) => cellOf(column.value(entry, source)))),
    };
  };
  return { name, isIn: (study) => table.rows(study).length > 0, of };
}
