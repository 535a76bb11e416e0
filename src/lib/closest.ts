import { distance } from 'fastest-levenshtein';

/** The candidate nearest to a word, or undefined where none shares at least half of it. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .sort((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best && best.edits <= word.length / 2 ? best.candidate : undefined;
}
