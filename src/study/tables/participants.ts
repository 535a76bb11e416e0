import { FILES } from '../reading/content.ts';
import type { Level, Participants, Variable } from '../schema/participants.ts';
import { columnsOf } from './columns.ts';
import { proofOfVariable } from '../derived/proof-of.ts';
import { defineTable, ifUsed, proofColumn } from './table.ts';

interface Row {
  total: number | undefined;
  variables: Omit<Variable, 'levels'> & { levels: Level };
}

const { field } = columnsOf<Row>(FILES.participants.schema);

const levelsOf = ({ total, variables }: Participants): Row[] =>
  variables.flatMap((variable) =>
    variable.levels.map((level) => ({
      total: variable.total ?? total,
      variables: { ...variable, levels: level },
    })),
  );

/** No row combines two variables. */
export const participants = defineTable<Row>({
  name: 'participants',
  rows: (study) => levelsOf(study.participants),
  columns: [
    field('variables[].id', { name: 'variable' }),
    field('variables[].label', { name: 'variable_label' }),
    field('variables[].levels[].id', { name: 'level' }),
    field('variables[].levels[].label', { name: 'level_label' }),
    field('variables[].levels[].n', { name: 'n' }),
    ifUsed(field('variables[].levels[].share', { name: 'share' })),
    ifUsed(field('variables[].missing', { name: 'missing' })),
    field('total'),
    proofColumn((study, { variables }) => proofOfVariable(study, variables)),
  ],
  key: ['variable', 'level'],
  limits: (study) => study.participants.notes,
});
