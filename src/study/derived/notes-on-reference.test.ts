import { expect, test } from 'vitest';
import type { Note } from '../schema/note.ts';
import { notesOnReference } from './notes-on-reference.ts';
import type { Study } from '../reading/study.ts';

const note = (id: string, kind: string, section: string, paragraph: number): Note => ({
  id,
  kind,
  weight: 'misread',
  title: id,
  text: ['It differs.'],
  passages: [{ section, paragraph, starts: 'Marsh L' }],
  handling: 'We keep it.',
});
const study = {
  references: [{ id: 'marsh-2011' }, { id: 'fell-2012' }],
  notes: [
    note('two-years', 'references', 'references', 2),
    note('another-entry', 'references', 'references', 1),
    note('cited-in-passing', 'counts', 'references', 2),
    note('same-number', 'references', 'methods', 2),
  ],
} as unknown as Study;

test('notesOnReference() gives the notes on the entry of the list, by its number', () => {
  expect(notesOnReference(study, 'fell-2012').map(({ id }) => id)).toEqual(['two-years']);
});
