import type { Note } from '../schema/note.ts';
import { passageKey, type Passage } from '../schema/passage.ts';

/** The notes on the source that speak of one of some passages. */
export function notesOnPassages(notes: readonly Note[], passages: readonly Passage[]): Note[] {
  const keys = new Set(passages.map(passageKey));
  return notes.filter((note) => note.passages.some((passage) => keys.has(passageKey(passage))));
}
