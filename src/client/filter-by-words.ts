// How the entries of a list answer the words that a reader types, by the rules of the search.
import {
  answersAmong,
  findable,
  hasPhrases,
  indexTexts,
  MATCHING_FILE,
  phrasesIn,
  type Matching,
  type Relation,
} from '../lib/match-words.ts';
import { loadForms } from './load-forms.ts';

/** Each entry's answer to a query, in the order of the entries. */
export type WordAnswers = (query: string) => (Relation | undefined)[];

/** Reads the words of entries; an entry is also found by its `data-topics`. */
export async function wordAnswers(entries: readonly HTMLElement[]): Promise<WordAnswers> {
  const { index: folder = '', version = '' } =
    document.querySelector<HTMLElement>('a[data-index]')?.dataset ?? {};
  const besideIndex = (file: string): string =>
    new URL(`${folder}${file}?v=${version}`, document.baseURI).href;
  const [forms, response] = await Promise.all([
    loadForms(besideIndex('stemmer.js')),
    fetch(besideIndex(MATCHING_FILE)),
  ]);
  const rules = (await response.json()) as Matching;
  const index = indexTexts(
    entries.map(({ textContent, dataset }) =>
      findable(textContent, dataset['topics'] ?? '', rules),
    ),
  );
  return (query) => {
    const answers = answersAmong(index, query, rules, forms).whole;
    const phrases = phrasesIn(query);
    if (phrases.length === 0) return answers;
    return answers.map((relation, place) =>
      relation !== undefined && hasPhrases([entries[place]?.textContent ?? ''], phrases)
        ? relation
        : undefined,
    );
  };
}
