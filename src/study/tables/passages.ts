import { FILES } from '../reading/content.ts';
import type { NamedPassage } from '../schema/passage.ts';
import { columnsOf } from './columns.ts';
import { defineTable } from './table.ts';

const { field, passage } = columnsOf<NamedPassage>(FILES.passages.schema);

export const passages = defineTable<NamedPassage>({
  name: 'passages',
  rows: (study) => study.passages,
  columns: [field('id'), field('label'), ...passage('passage')],
  key: ['id'],
});
