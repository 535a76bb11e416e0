import type { Models } from '../schema/model-comparison.ts';
import { FILES } from '../reading/content.ts';
import type { Claim } from '../schema/fields.ts';
import { columnsOf } from './columns.ts';
import { computed, defineTable, mainLimits } from './table.ts';

interface Row {
  models: Models['models'][number];
  aspect: 'helps' | 'limits';
  claim: Claim;
}

const { field } = columnsOf<Row>(FILES.models.schema);

const claimsOf = (list: Models['models']): Row[] =>
  list.flatMap((model) =>
    (['helps', 'limits'] as const).flatMap((aspect) =>
      model[aspect].map((claim) => ({ models: model, aspect, claim })),
    ),
  );

export const modelClaims = defineTable<Row>({
  name: 'model-claims',
  rows: (study) => claimsOf(study.models?.models ?? []),
  columns: [
    field('models[].id', { name: 'model' }),
    computed('aspect', ({ aspect }) => aspect),
    field('models[].helps[].text', { name: 'text', value: ({ claim }) => claim.text }),
    field('models[].helps[].by', { name: 'text_by', value: ({ claim }) => claim.by }),
  ],
  key: ['model', 'aspect', 'text'],
  limits: mainLimits,
});
