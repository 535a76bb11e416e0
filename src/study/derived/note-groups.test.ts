import { expect, test } from 'vitest';
import type { Note } from '../schema/note.ts';
import { noteGroups } from './note-groups.ts';

const note = (id: string, kind: string, weight: Note['weight']): Note => ({
  id,
  kind,
  weight,
  title: id,
  text: [],
  passages: [],
  handling: '',
});
const noteKinds = [
  { id: 'counts', label: 'Counts' },
  { id: 'words', label: 'Words' },
  { id: 'dates', label: 'Dates' },
];

const shown = (notes: Note[]) =>
  noteGroups({ notes, noteKinds }).map((group) => [
    group.id,
    group.label,
    ...group.notes.map(({ id }) => id),
  ]);

test('noteGroups() puts what changes a reading first, and no note twice', () => {
  expect(
    shown([
      note('spelling', 'words', 'small'),
      note('seventeen', 'counts', 'changes'),
      note('codes', 'counts', 'misread'),
      note('core', 'words', 'changes'),
    ]),
  ).toEqual([
    ['changes', undefined, 'seventeen', 'core'],
    ['counts', 'Counts', 'codes'],
    ['words', 'Words', 'spelling'],
  ]);
});

test('has no first group where no note changes a reading', () => {
  expect(shown([note('codes', 'counts', 'misread')])).toEqual([['counts', 'Counts', 'codes']]);
});
