import { FILES } from '../reading/content.ts';
import type { StudyFinding } from '../reading/study.ts';
import { columnsOf } from './columns.ts';
import { proofOfFinding } from '../derived/proof-of.ts';
import { computed, defineTable, ifUsed, mainLimits, proofColumn } from './table.ts';

const { field, claim, passage } = columnsOf<StudyFinding>(FILES.findings.schema);

export const findings = defineTable<StudyFinding>({
  name: 'findings',
  rows: (study) => study.findings,
  columns: [
    field('id'),
    field('theme'),
    ifUsed(field('subtheme')),
    ifUsed(field('alsoIn')),
    field('label'),
    field('statement'),
    field('about', { among: ({ vocabulary }) => vocabulary.subjects.map(({ id }) => id) }),
    field('extent.printed'),
    field('extent.band'),
    ifUsed(field('codes')),
    ...claim('caveat'),
    ...passage('passage'),
    proofColumn((study, { id }) => proofOfFinding(study, id)),
    computed('address', ({ id }, { root }) => `${root}findings/#${id}`),
  ],
  key: ['id'],
  limits: mainLimits,
});
