// Which entries of a list answer the words that a reader types, by the rules of the search.
import { textAnswers, wordsOf, type Stem } from '../lib/match-words.ts';

/** The stemmer of the search. Where it does not come, words are found by their beginnings and synonyms. */
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
 * A test of entries by words; an entry is also found by its `data-topics`.
 *
 * @param groups Words of one meaning, as JSON: '[["funding", "money"]]'.
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
