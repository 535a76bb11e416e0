import type { Term } from '../schema/term.ts';

/** The parts of a term that linking needs. */
export type LinkedTerm = Pick<Term, 'id' | 'forms' | 'senses'>;

/** A form of a term in a text. */
interface TermUse {
  id: string;
  form: string;
  index: number;
  /** Whether the term is meant; undefined if the form has several senses and the glossary does not say which one this is. */
  meant: boolean | undefined;
}

/** Whether one of the pieces, wherever it occurs in the text, covers the form at `index`. */
const covered = (text: string, pieces: readonly string[], index: number, form: string): boolean =>
  pieces.some((piece) => {
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      if (at <= index && index + form.length <= at + piece.length) return true;
    }
    return false;
  });

/** Finds the forms of terms in texts, the longest form first, so that 'double coding' is not 'coding'. */
export function termFinder(terms: readonly LinkedTerm[]): (text: string) => TermUse[] {
  const owners = new Map(terms.flatMap((term) => term.forms.map((form) => [form, term])));
  if (owners.size === 0) return () => [];
  const forms = [...owners.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: form, index }) => {
      const term = owners.get(form);
      if (term === undefined) return [];
      const sense = term.senses.find((entry) => entry.form === form);
      const meant =
        sense === undefined || covered(text, sense.meant, index, form)
          ? true
          : covered(text, sense.otherwise, index, form)
            ? false
            : undefined;
      return [{ id: term.id, form, index, meant }];
    });
}
