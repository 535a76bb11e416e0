import { FILES } from '../reading/content.ts';
import type { Note } from '../schema/note.ts';
import { columnsOf, unrolled, type Unrolled } from './columns.ts';
import { defineTable } from './table.ts';

type Row = Unrolled<Note, 'passages'>;

const { field, passage } = columnsOf<Row>(FILES.notes.schema);

export const notePlaces = defineTable<Row>({
  name: 'note-places',
  rows: ({ notes }) => unrolled(notes, 'passages'),
  columns: [field('id', { name: 'note' }), ...passage('passages[]')],
  key: ['note', 'section', 'paragraph', 'starts'],
});
