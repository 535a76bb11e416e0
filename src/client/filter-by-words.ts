// How the entries of a list answer the words that a reader types, by the rules of the search.
import {
  answersAmong,
  findable,
  hasPhrases,
  phrasesIn,
  type Matching,
  type Relation,
} from '../lib/match-words.ts';
import { loadForms } from './load-forms.ts';

/** Each entry's answer to a query, in the order of the entries. */
export type WordAnswers = (query: string) => (Relation | undefined)[];

/**
 * Reads the words of entries; an entry is also found by its `data-topics`.
 *
 * @param matching How words are matched, as JSON: '{"ignored": ["the"], "synonyms": [["funding", "money"]]}'.
 */
export async function wordAnswers(
  entries: readonly HTMLElement[],
  matching: string,
): Promise<WordAnswers> {
  const { index = '', version = '' } =
    document.querySelector<HTMLElement>('a[data-index]')?.dataset ?? {};
  const forms = await loadForms(new URL(`${index}stemmer.js?v=${version}`, document.baseURI).href);
  const rules = JSON.parse(matching) as Matching;
  const texts = entries.map(({ textContent, dataset }) =>
    findable(textContent, dataset['topics'] ?? '', rules),
  );
  return (query) => {
    const phrases = phrasesIn(query);
    return answersAmong(texts, query, rules, forms).whole.map((relation, place) =>
      hasPhrases([entries[place]?.textContent ?? ''], phrases) ? relation : undefined,
    );
  };
}
