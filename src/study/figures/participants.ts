import { people } from '../../charts/people/draw.ts';
import type { PeopleForm } from '../../charts/people/geometry.ts';
import { participantBlocks } from '../derived/participant-rows.ts';
import type { FigureKind, Scene } from './kind.ts';

const drawn =
  (form: PeopleForm) =>
  ({ study, words }: Scene<'participants'>): string =>
    people(participantBlocks(study.participants), form, words);

/** Who took part: the levels of participants.yaml, margins only. */
export const participants: FigureKind<'participants'> = {
  page: '/study/participants/',
  counts: ({ participants: { total } }) => (total === undefined ? [] : [total]),
  labels: ({ participants: { variables } }) =>
    variables.flatMap(({ label, levels }) => [label, ...levels.map((level) => level.label)]),
  places: ({ participants: { passage, variables } }) =>
    [passage, ...variables.map((variable) => variable.passage)].filter(
      (place) => place !== undefined,
    ),
  table: (study) => ({
    columns: ['variable', 'level', 'number'],
    numbers: { number: 'integer' },
    rows: participantBlocks(study.participants).flatMap(({ label, rows }) =>
      rows.map((row) => [label, row.label, String(row.n)]),
    ),
  }),
  drawings: {
    phone: drawn('phone'),
    wide: drawn('wide'),
    slide: drawn('slide'),
    post: drawn('post'),
  },
};
