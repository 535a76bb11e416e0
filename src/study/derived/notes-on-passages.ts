import type { Note } from '../schema/note.ts';
import { passageKey, type Passage } from '../schema/passage.ts';

/** The notes on the source that speak of one of some passages. */
export function notesOnPassages(notes: readonly Note[], passages: readonly Passage[]): Note[] {
  const keys = new Set(passages.map(passageKey));
  return notes.filter((note) => note.passages.some((passage) => keys.has(passageKey(passage))));
}

/** Those of them that change what a reader takes from the passages: they stand beside each sentence that rests on one. */
export const notesThatChange = (notes: readonly Note[], passages: readonly Passage[]): Note[] =>
  notesOnPassages(notes, passages).filter(({ weight }) => weight === 'changes');

const WEIGHTS = ['changes', 'misread'];

/** Those that matter to a reader of the passages, first those that change a reading; small ones are left to their page. */
export const notesToRead = (notes: readonly Note[], passages: readonly Passage[]): Note[] =>
  WEIGHTS.flatMap((weight) =>
    notesOnPassages(notes, passages).filter((note) => note.weight === weight),
  );
