import { FILES } from '../reading/content.ts';
import type { StudyQuote } from '../reading/study.ts';
import { columnsOf } from './columns.ts';
import { proofOfQuotation } from '../derived/proof-of.ts';
import { computed, defineTable, ifUsed, mainLimits, proofColumn } from './table.ts';

const { field, claim, passage } = columnsOf<StudyQuote>(FILES.quotes.schema);

/** Gives only the label and the role of a speaker, nothing that would identify a participant. */
export const quotations = defineTable<StudyQuote>({
  name: 'quotations',
  rows: ({ quotes }) => quotes,
  columns: [
    field('id'),
    field('theme'),
    field('speaker'),
    ifUsed(field('source', { name: 'spoken_in' })),
    field('role', {
      among: ({ participants }) =>
        participants.variables
          .filter(({ id }) => id === participants.role)
          .flatMap(({ levels }) => levels.map(({ id }) => id)),
    }),
    field('setOff'),
    field('lead'),
    field('text'),
    ifUsed(field('turns')),
    ifUsed(field('language')),
    ifUsed(field('translation.text')),
    ifUsed(field('translation.printed')),
    ifUsed(field('codes')),
    field('introduced.printed'),
    ...claim('caveat').map(ifUsed),
    ...passage('passage'),
    proofColumn((study, { id }) => proofOfQuotation(study, id)),
    computed('address', ({ id }, { root }) => `${root}quotes/${id}/`),
  ],
  key: ['id'],
  limits: mainLimits,
});
