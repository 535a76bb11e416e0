import type { Models } from '../schema/model-comparison.ts';
import { FILES } from '../reading/content.ts';
import type { Claim } from '../schema/fields.ts';
import { columnsOf } from './columns.ts';
import { defineTable, mainLimits } from './table.ts';

type Matter = Models['contested'][number];

interface Row {
  contested: Omit<Matter, 'sides'> & {
    sides: Omit<Matter['sides'][number], 'reasons'> & { reasons: Claim };
  };
}

const { field, claim } = columnsOf<Row>(FILES.models.schema);

const reasonsOf = (matters: readonly Matter[]): Row[] =>
  matters.flatMap((matter) =>
    matter.sides.flatMap((side) =>
      side.reasons.map((reason) => ({
        contested: { ...matter, sides: { ...side, reasons: reason } },
      })),
    ),
  );

export const contested = defineTable<Row>({
  name: 'contested',
  rows: ({ models }) => reasonsOf(models?.contested ?? []),
  columns: [
    field('contested[].id', { name: 'matter' }),
    field('contested[].title', { name: 'title' }),
    field('contested[].sides[].label', { name: 'side' }),
    field('contested[].sides[].findings', { name: 'findings' }),
    field('contested[].sides[].quotes', { name: 'quotations' }),
    ...claim('contested[].sides[].reasons[]', 'reason'),
  ],
  key: ['matter', 'side', 'reason'],
  limits: mainLimits,
});
