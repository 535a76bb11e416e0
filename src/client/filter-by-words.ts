// Filters entries by the words that a reader types, with the rules of the search.
import { textAnswers, wordsOf, type Stem } from '../lib/match-words.ts';

/** The stemmer of the search. If it fails to load, words match by their beginnings and synonyms. */
async function loadStemmer(): Promise<Stem> {
  const { index = '', version = '' } =
    document.querySelector<HTMLElement>('a[data-index]')?.dataset ?? {};
  const address = new URL(`${index}stemmer.js?v=${version}`, document.baseURI).href;
  try {
    return ((await import(/* @vite-ignore */ address)) as { stemmer: Stem }).stemmer;
  } catch {
    return (word) => word;
  }
}

/**
 * Makes a test of entries by words. An entry also matches by its `data-topics`.
 *
 * @param groups Groups of synonyms as JSON: '[["funding", "money"]]'.
 */
export async function wordFilter(
  groups = '[]',
): Promise<(entry: HTMLElement, query: string) => boolean> {
  const synonyms = JSON.parse(groups) as string[][];
  const stem = await loadStemmer();
  const words = new WeakMap<HTMLElement, string[]>();
  return (entry, query) => {
    const own =
      words.get(entry) ?? wordsOf(`${entry.textContent} ${entry.dataset['topics'] ?? ''}`);
    words.set(entry, own);
    return textAnswers(own, query, synonyms, stem);
  };
}
