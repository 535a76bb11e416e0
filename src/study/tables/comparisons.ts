import { FILES } from '../reading/content.ts';
import type { Claim } from '../schema/fields.ts';
import { columnsOf } from './columns.ts';
import { defineTable, mainLimits } from './table.ts';

interface Row {
  comparisons: Claim;
}

const { claim } = columnsOf<Row>(FILES.models.schema);

export const comparisons = defineTable<Row>({
  name: 'comparisons',
  rows: ({ models }) =>
    (models?.comparisons ?? []).map((comparison) => ({ comparisons: comparison })),
  columns: claim('comparisons[]', 'text'),
  key: ['text'],
  limits: mainLimits,
});
