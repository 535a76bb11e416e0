import { FILES } from '../reading/content.ts';
import type { StudyFinding } from '../reading/study.ts';
import { columnsOf, unrolled, type Unrolled } from './columns.ts';
import { defineTable } from './table.ts';

type Row = Unrolled<StudyFinding, 'quotes'>;

const { field } = columnsOf<Row>(FILES.findings.schema);

export const findingQuotations = defineTable<Row>({
  name: 'finding-quotations',
  rows: ({ findings }) => unrolled(findings, 'quotes'),
  columns: [field('id', { name: 'finding' }), field('quotes[]', { name: 'quotation' })],
  key: ['finding', 'quotation'],
});
