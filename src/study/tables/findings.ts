import { FILES } from '../reading/content.ts';
import type { StudyFinding } from '../reading/study.ts';
import { columnsOf } from './columns.ts';
import { computed, defineTable, mainLimits } from './table.ts';

const { field, claim, passage } = columnsOf<StudyFinding>(FILES.findings.schema);

export const findings = defineTable<StudyFinding>({
  name: 'findings',
  rows: (study) => study.findings,
  columns: [
    field('id'),
    field('theme'),
    field('label'),
    field('statement'),
    field('about', { among: ({ vocabulary }) => vocabulary.subjects.map(({ id }) => id) }),
    field('extent.printed'),
    field('extent.band'),
    ...claim('caveat'),
    ...passage('passage'),
    computed('address', ({ id }, { root }) => `${root}findings/#${id}`),
  ],
  key: ['id'],
  limits: mainLimits,
});
