import { FILES } from '../reading/content.ts';
import type { StudyTheme } from '../reading/study.ts';
import { columnsOf } from './columns.ts';
import { computed, defineTable, mainLimits } from './table.ts';

const { field, passage } = columnsOf<StudyTheme>(FILES.themes.schema);

export const themes = defineTable<StudyTheme>({
  name: 'themes',
  rows: (study) => study.themes,
  columns: [
    field('id'),
    computed('number', ({ number }) => number, 'integer'),
    field('title'),
    field('name'),
    field('message'),
    field('by', { name: 'message_by' }),
    ...passage('passage'),
    computed('address', ({ id }, { root }) => `${root}themes/${id}/`),
  ],
  key: ['id'],
  limits: mainLimits,
});
