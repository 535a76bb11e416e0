import { FILES } from '../reading/content.ts';
import type { Note } from '../schema/note.ts';
import { columnsOf } from './columns.ts';
import { computed, defineTable } from './table.ts';

const { field } = columnsOf<Note>(FILES.notes.schema);

export const notes = defineTable<Note>({
  name: 'notes',
  rows: (study) => study.notes,
  columns: [
    field('id'),
    field('kind', { among: ({ noteKinds }) => noteKinds.map(({ id }) => id) }),
    field('weight'),
    field('title'),
    field('text'),
    field('handling'),
    computed('address', ({ id }, { root }) => `${root}study/notes/#${id}`),
  ],
  key: ['id'],
});
