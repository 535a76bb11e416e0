import type { Models } from '../schema/model-comparison.ts';
import { FILES } from '../reading/content.ts';
import { columnsOf } from './columns.ts';
import { computed, defineTable, mainLimits } from './table.ts';

interface Row {
  models: Models['models'][number];
}

const { field, claim } = columnsOf<Row>(FILES.models.schema);

export const models = defineTable<Row>({
  name: 'models',
  rows: (study) => (study.models?.models ?? []).map((model) => ({ models: model })),
  columns: [
    field('models[].id', { name: 'id' }),
    field('models[].group', {
      name: 'group',
      among: (study) => (study.models?.groups ?? []).map(({ id }) => id),
    }),
    field('models[].name', { name: 'name' }),
    ...claim('models[].what', 'what'),
    field('models[].findings', { name: 'findings' }),
    field('models[].quotes', { name: 'quotations' }),
    computed('address', ({ models: { id } }, { root }) => `${root}what-might-help/#${id}`),
  ],
  key: ['id'],
  limits: mainLimits,
});
