import { FILES } from '../reading/content.ts';
import type { StudyFinding } from '../reading/study.ts';
import { columnsOf, unrolled, type Unrolled } from './columns.ts';
import { defineTable } from './table.ts';

type Row = Unrolled<StudyFinding, 'elsewhere'>;

const { field, passage } = columnsOf<Row>(FILES.findings.schema);

export const findingPlaces = defineTable<Row>({
  name: 'finding-places',
  rows: ({ findings }) => unrolled(findings, 'elsewhere'),
  columns: [
    field('id', { name: 'finding' }),
    field('elsewhere[].id', { name: 'id' }),
    field('elsewhere[].printed', { name: 'extent_printed' }),
    ...passage('elsewhere[].passage'),
  ],
  key: ['finding', 'section', 'paragraph', 'starts'],
});
