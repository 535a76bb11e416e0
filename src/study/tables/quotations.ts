import { FILES } from '../reading/content.ts';
import type { StudyQuote } from '../reading/study.ts';
import { columnsOf } from './columns.ts';
import { computed, defineTable, mainLimits } from './table.ts';

const { field, passage } = columnsOf<StudyQuote>(FILES.quotes.schema);

/** Gives only the label and the role of a speaker, nothing that would identify a participant. */
export const quotations = defineTable<StudyQuote>({
  name: 'quotations',
  rows: ({ quotes }) => quotes,
  columns: [
    field('id'),
    field('theme'),
    field('speaker'),
    field('role', {
      among: ({ participants }) =>
        participants.variables
          .filter(({ id }) => id === participants.role)
          .flatMap(({ levels }) => levels.map(({ id }) => id)),
    }),
    field('setOff'),
    field('lead'),
    field('text'),
    field('introduced.printed'),
    ...passage('passage'),
    computed('address', ({ id }, { root }) => `${root}quotes/${id}/`),
  ],
  key: ['id'],
  limits: mainLimits,
});
