import { expect, test } from 'vitest';
import type { Note } from '../schema/note.ts';
import { notesOnPassages } from './notes-on-passages.ts';

const place = (paragraph: number) => ({ section: 'findings', paragraph, starts: 'Some' });
const note = (id: string, ...paragraphs: number[]): Note => ({
  id,
  kind: 'counts',
  weight: 'misread',
  title: id,
  text: [],
  passages: paragraphs.map(place),
  handling: '',
});

test('notesOnPassages() finds each note once that speaks of one of the passages', () => {
  const notes = [note('both', 1, 2), note('first', 1), note('other', 3)];
  expect(notesOnPassages(notes, [place(1), place(2)]).map(({ id }) => id)).toEqual([
    'both',
    'first',
  ]);
  expect(notesOnPassages(notes, [])).toEqual([]);
});
