import { FILES } from '../reading/content.ts';
import type { Term } from '../schema/term.ts';
import { columnsOf } from './columns.ts';
import { computed, defineTable } from './table.ts';

const { field, passage } = columnsOf<Term>(FILES.glossary.schema);

export const glossary = defineTable<Term>({
  name: 'glossary',
  rows: (study) => study.glossary,
  columns: [
    field('id'),
    field('term'),
    field('forms', { value: ({ forms }) => forms.join('; ') }),
    field('explanation'),
    ...passage('passage'),
    computed('address', ({ id }, { root }) => `${root}glossary/#${id}`),
  ],
  key: ['id'],
});
