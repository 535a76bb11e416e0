import { expect, test } from 'vitest';
import type { Note } from '../schema/note.ts';
import { notesOnPassages, notesThatChange, notesToRead } from './notes-on-passages.ts';

const place = (paragraph: number) => ({ section: 'findings', paragraph, starts: 'Some' });
const note = (id: string, ...paragraphs: number[]): Note => noteOf('misread', id, ...paragraphs);
const noteOf = (weight: Note['weight'], id: string, ...paragraphs: number[]): Note => ({
  id,
  kind: 'counts',
  weight,
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

test('beside a sentence are the notes that change its reading; where there is room also those easily misread', () => {
  const notes = [
    noteOf('small', 'spelling', 1),
    noteOf('misread', 'two-senses', 1),
    noteOf('changes', 'whose-extent', 1),
    noteOf('changes', 'elsewhere', 2),
  ];
  expect(notesThatChange(notes, [place(1)]).map(({ id }) => id)).toEqual(['whose-extent']);
  expect(notesToRead(notes, [place(1)]).map(({ id }) => id)).toEqual([
    'whose-extent',
    'two-senses',
  ]);
});
