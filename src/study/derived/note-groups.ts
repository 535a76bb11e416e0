import type { Study } from '../reading/study.ts';
import type { Note } from '../schema/note.ts';

/** Notes under one heading. */
interface NoteGroup {
  id: string;
  /** The label of the kind; undefined where the notes are of several kinds. */
  label: string | undefined;
  notes: Note[];
}

/** The notes on the source: first those that change a reading, whatever their kind, then the others by kind. */
export function noteGroups({ notes, noteKinds }: Pick<Study, 'notes' | 'noteKinds'>): NoteGroup[] {
  const [first, others] = [true, false].map((changes) =>
    notes.filter(({ weight }) => (weight === 'changes') === changes),
  );
  return [
    { id: 'changes', label: undefined, notes: first ?? [] },
    ...noteKinds.map(({ id, label }) => ({
      id,
      label,
      notes: (others ?? []).filter(({ kind }) => kind === id),
    })),
  ].filter((group) => group.notes.length > 0);
}
