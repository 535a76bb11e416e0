import { FILES } from '../reading/content.ts';
import type { Code } from '../schema/code.ts';
import { columnsOf } from './columns.ts';
import { defineTable, ifUsed } from './table.ts';

const { field } = columnsOf<Code>(FILES.codes.schema);

export const codes = defineTable<Code>({
  name: 'codes',
  rows: (study) => study.codes,
  columns: [
    field('id'),
    field('label'),
    ifUsed(field('description')),
    ifUsed(field('theme')),
    ifUsed(field('parent')),
  ],
  key: ['id'],
});
