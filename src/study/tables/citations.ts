import { FILES } from '../reading/content.ts';
import type { Citation } from '../schema/reference.ts';
import { columnsOf, unrolled, type Unrolled } from './columns.ts';
import { defineTable } from './table.ts';

type Row = Unrolled<Citation, 'references'>;

const { field, passage } = columnsOf<Row>(FILES.citations.schema);

export const citations = defineTable<Row>({
  name: 'citations',
  rows: (study) => unrolled(study.citations, 'references'),
  columns: [...passage('passage'), field('references[]', { name: 'reference' })],
  key: ['section', 'paragraph', 'starts', 'reference'],
});
