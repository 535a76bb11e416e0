import type { Note } from '../schema/note.ts';
import type { Study } from '../reading/study.ts';

/** The section of the article that is its list of references, and the group of the notes on its entries. */
const LIST = 'references';

/** The notes about an entry of the article's reference list. */
export function notesOnReference(
  { references, notes }: Pick<Study, 'references' | 'notes'>,
  id: string,
): Note[] {
  const number = references.findIndex((reference) => reference.id === id) + 1;
  return notes.filter(
    ({ kind, passages }) =>
      kind === LIST &&
      passages.some(({ section, paragraph }) => section === LIST && paragraph === number),
  );
}
