import { FILES } from '../reading/content.ts';
import type { Section } from '../schema/outline.ts';
import { columnsOf } from './columns.ts';
import { defineTable } from './table.ts';

const { field } = columnsOf<Section>(FILES.outline.schema);

export const sections = defineTable<Section>({
  name: 'sections',
  rows: ({ outline }) => outline,
  columns: [field('id'), field('label')],
  key: ['id'],
});
