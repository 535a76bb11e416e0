// How the entries of a list answer the words that a reader types, by the rules of the search.
import {
  answersAmong,
  findable,
  hasPhrases,
  indexTexts,
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
  const { index: folder = '', version = '' } =
    document.querySelector<HTMLElement>('a[data-index]')?.dataset ?? {};
  const forms = await loadForms(new URL(`${folder}stemmer.js?v=${version}`, document.baseURI).href);
  const rules = JSON.parse(matching) as Matching;
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
