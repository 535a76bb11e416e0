import { FILES } from '../reading/content.ts';
import type { StudyFinding } from '../reading/study.ts';
import { columnsOf, unrolled, type Unrolled } from './columns.ts';
import { defineTable } from './table.ts';

type Row = Unrolled<StudyFinding, 'against'>;

const { field } = columnsOf<Row>(FILES.findings.schema);

/** Pairs of findings that the article sets against each other, each pair once and in the order of the findings. */
export const findingsAgainst = defineTable<Row>({
  name: 'findings-against',
  rows: ({ findings }) => {
    const place = new Map(findings.map(({ id }, index) => [id, index]));
    return unrolled(findings, 'against').filter(
      ({ id, against }) => (place.get(id) ?? 0) < (place.get(against) ?? 0),
    );
  },
  columns: [field('id', { name: 'finding' }), field('against[]', { name: 'against' })],
  key: ['finding', 'against'],
});
