// Asks Pagefind, and says what it found by title, address and kind.
import { distance } from 'fastest-levenshtein';
import { answers, begins, wordsOf, type Stem } from '../lib/match-words.ts';

/** A result as it is listed. */
export interface Hit {
  kind: string;
  /** Below the base path. */
  address: string;
  title: string;
  /** Its theme, band and role, as far as it has them. */
  values: Record<string, string>;
  context: string[];
  /** Its words, fetched when it is shown. */
  text: () => Promise<string>;
}

/** A page that answers a question best. */
export interface BestBet {
  address: string;
  title: string;
}

export interface Outcome {
  bets: BestBet[];
  hits: Hit[];
  /** Words of the query that nothing in the study has. */
  missing: string[];
  /** Words of the query that nothing has itself; the hits have a synonym of them. */
  related: string[];
  /** Words of the query that nothing has itself; the hits have a word that begins with them. */
  begun: string[];
  /** How many there are without the filters. */
  unfiltered: number;
  /** True where nothing has all words, and the hits have some of them. */
  near: boolean;
  /** The query with its unknown words replaced by the nearest known ones. */
  suggestion: string | undefined;
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ meta: Record<string, string> }>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

/** What is published beside the index. */
export interface Listing {
  kinds: string[];
  /** Words that tell no record from another. */
  ignored: string[];
  /** Groups of words for the same thing. */
  synonyms: string[][];
  bestBets: (BestBet & { asked: string[] })[];
  records: Record<
    string,
    [
      kind: number,
      address: string,
      title: string,
      values: Record<string, string>,
      ...context: string[],
    ]
  >;
  /** Words by which records are found although none of them shows it: synonyms of what it says. */
  unshown: string[];
  /** Every word that can be found; for a rare one, the places in `records` of those that have it. */
  words: Record<string, number[]>;
}

export interface Engine {
  kinds: readonly string[];
  search: (query: string, filters?: Record<string, string>) => Promise<Outcome>;
}

/** A query longer than this is no question; the rest is left out. */
const LONGEST = 200;

/** Words that are too short for a slip of the finger to be guessed, or to be looked for alone. */
const SHORT = 3;

/** A slip more is allowed in a word of this length than in a shorter one. */
const LONG = 8;

/** A query between quotation marks is looked for as it is. */
const PHRASE = /^["“”](.+)["“”]$/u;

/** A query without characters that nobody sees and needless space. */
export const tidyQuery = (query: string): string =>
  query
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}]+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

/** What the study says and its voices come before what explains them, and that before what is cited. */
const WEIGHTS: Readonly<Record<string, number>> = {
  finding: 1.5,
  quotation: 1.7,
  term: 1.3,
  note: 0.8,
  reference: 0.4,
  section: 0.8,
  picture: 1.8,
};

/** How much more a record counts that has a word as it was typed than one that has a relative of it. */
const AS_TYPED = 20;

const letters = (word: string): string => (word.match(/./gsu) ?? []).sort().join('');
const sameLetters = (one: string, other: string): number =>
  letters(one) === letters(other) ? 1 : 0;

/** The nearest known word to one that is not known; undefined where none is near. */
function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length <= SHORT) return undefined;
  const allowed = word.length < LONG ? 1 : 2;
  return (
    known
      .filter((other) => other.length > SHORT && Math.abs(other.length - word.length) <= allowed)
      .map((other) => ({ other, far: distance(word, other) }))
      // Two letters that changed places count as two.
      .filter(({ other, far }) => far <= allowed + sameLetters(other, word))
      // Of words that are equally near, the one with the same letters in another order.
      .sort((a, b) => a.far - b.far || sameLetters(b.other, word) - sameLetters(a.other, word))[0]
      ?.other
  );
}

/**
 * What to hand to Pagefind for a typed word, or undefined where nothing has it. A word that is not finished is
 * handed on as the shortest one that it begins, where Pagefind, which compares stems, would not find it.
 */
export function asked(word: string, known: readonly string[], stem: Stem): string | undefined {
  const having = known.filter((other) => answers(other, word, stem));
  if (having.length === 0) return undefined;
  if (having.includes(word)) return word;
  const [shortest = word] = having
    .filter((other) => begins(other, word))
    .sort((a, b) => a.length - b.length);
  // Typed without its accents, or longer than its stem, it would be cut until something else matches.
  return !shortest.startsWith(word) || stem(shortest).length < word.length ? shortest : word;
}

/** The best bets for a query: those that have the question, or else the same telling words, two at least. */
export function betsFor(query: string, { bestBets, ignored }: Listing): BestBet[] {
  const key = (text: string): string => wordsOf(text).join(' ');
  const telling = (text: string): string =>
    wordsOf(text)
      .filter((word) => !ignored.includes(word))
      .sort()
      .join(' ');
  const by = (words: (text: string) => string): BestBet[] =>
    words(query) === ''
      ? []
      : bestBets.filter(({ asked: questions }) =>
          questions.some((question) => words(question) === words(query)),
        );
  const exact = by(key);
  // One word of a longer question is not that question.
  return exact.length > 0 || !telling(query).includes(' ') ? exact : by(telling);
}

async function json<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}

async function start(index: string, version: string, attempt: number): Promise<Engine> {
  // An address of the page: what a module imports would be looked for beside the module.
  const folder = new URL(index, document.baseURI).href;
  if (typeof WebAssembly === 'undefined') throw new Error('There is no WebAssembly.');
  // A new version has a new address, so that no old program meets a new index; so has a new attempt, since a
  // browser may remember that a program did not come.
  const query = `?v=${version}${attempt === 0 ? '' : `&attempt=${attempt}`}`;
  const [pagefind, listing] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js${query}`) as Promise<Pagefind>,
    json<Listing>(`${folder}records.json${query}`),
  ]);
  // A worker would cost a file more and gain nothing at this size; '?worker' asks for it, as the tests do.
  const noWorker = new URLSearchParams(location.search).get('worker') === null;
  await pagefind.options({ basePath: folder, noWorker });
  await pagefind.init();

  const { words } = listing;
  const known = Object.keys(words);
  let stemmer: Stem | undefined;
  /** Stems are asked for when a word is typed that no record has as it is. */
  const loadStemmer = async (): Promise<Stem> => {
    if (stemmer === undefined) {
      const program = (await import(/* @vite-ignore */ `${folder}stemmer.js${query}`)) as {
        stemmer: Stem;
      };
      stemmer = program.stemmer;
    }
    return stemmer;
  };
  const unshown = new Set(listing.unshown);
  const shownWords = known.filter((word) => !unshown.has(word));
  const places = new Map(Object.keys(listing.records).map((id, place) => [id, place]));

  const hit = ({ id, data }: PagefindResult): Hit => {
    const record = listing.records[id];
    if (record === undefined) throw new Error('The index is of another build than its list.');
    const [kind, address, title, values, ...context] = record;
    const text = async (): Promise<string> => (await data()).meta['text'] ?? '';
    return { kind: listing.kinds[kind] ?? '', address, title, values, context, text };
  };

  const telling = (text: string): string =>
    wordsOf(text)
      .filter((word) => !listing.ignored.includes(word))
      .join(' ');

  /** Whether a record has every word as it was typed, where that is known without fetching its text. */
  const asTyped = (id: string, found: Hit, typed: readonly string[]): boolean => {
    const shown = wordsOf([found.title, ...found.context].join(' '));
    return typed.every(
      (word) => shown.includes(word) || (words[word] ?? []).includes(places.get(id) ?? -1),
    );
  };

  /** By Pagefind's score, the weight of the kind, the words as typed, and whether the title begins with them. */
  const ranked = (results: readonly PagefindResult[], query: string): Hit[] =>
    results
      .map((result) => ({ found: hit(result), result }))
      .map(({ found, result }) => {
        const title = telling(found.title);
        // One word at its beginning is what a note speaks of; several are its name.
        const named = found.kind !== 'note' || query.includes(' ');
        const begins = named && title.startsWith(query);
        const called = title === query ? 8 : begins ? 3 : 1;
        const rare = query.split(' ').some((word) => (words[word] ?? []).length > 0);
        const typed = rare && asTyped(result.id, found, query.split(' ')) ? AS_TYPED : 1;
        return { found, score: result.score * called * typed * (WEIGHTS[found.kind] ?? 1) };
      })
      .sort((a, b) => b.score - a.score)
      .map(({ found }) => found);

  /** What has a word. Pagefind finds nothing where a part of its index does not come, and does not say so. */
  const having = async (word: string): Promise<PagefindResult[]> => {
    const { results } = await pagefind.search(word);
    if (results.length === 0) throw new Error(`The part of the index with '${word}' is missing.`);
    return results;
  };

  const search: Engine['search'] = async (raw, filters = {}) => {
    const bets = betsFor(raw, listing);
    const query = telling(raw) || wordsOf(raw).join(' ');
    const typed = query === '' ? [] : query.split(' ');
    const stem = typed.every((word) => Object.hasOwn(words, word))
      ? (word: string) => word
      : await loadStemmer();
    const handed = typed.map((word) => ({ word, hand: asked(word, known, stem) }));
    const missing = handed.filter(({ hand }) => hand === undefined).map(({ word }) => word);
    const present = handed.flatMap(({ hand }) => hand ?? []);
    const better = typed.map((word) =>
      missing.includes(word) ? (nearest(word, known) ?? word) : word,
    );
    const suggestion = better.join(' ') === query ? undefined : better.join(' ');
    const itself = (word: string): boolean =>
      shownWords.some((other) => other === word || stem(other) === stem(word));
    const indirect = typed.filter((word) => !missing.includes(word) && !itself(word));
    const begun = indirect.filter((word) => shownWords.some((other) => begins(other, word)));
    const related = indirect.filter((word) => !begun.includes(word));
    const outcome = { bets, missing, related, begun, suggestion };
    const chosen = (hits: Hit[], near: boolean): Outcome => ({
      ...outcome,
      near,
      unfiltered: hits.length,
      hits: hits.filter((one) =>
        Object.entries(filters).every(
          ([name, value]) => (name === 'kind' ? one.kind : one.values[name]) === value,
        ),
      ),
    });
    if (present.length === 0) return chosen([], false);
    if (missing.length === 0) {
      const phrase = PHRASE.exec(raw.trim())?.[1];
      const { results } = await pagefind.search(
        phrase === undefined ? present.join(' ') : `"${wordsOf(phrase).join(' ')}"`,
      );
      if (results.length > 0) return chosen(ranked(results, query), false);
    }
    // Nothing has all of the words: what has some comes in the order of how many and how well.
    const scores = new Map<string, { result: PagefindResult; score: number }>();
    const some = present.filter((word) => word.length > SHORT);
    for (const word of new Set(some.length > 0 ? some : present)) {
      for (const result of await having(word)) {
        const score = 1000 + result.score + (scores.get(result.id)?.score ?? 0);
        scores.set(result.id, { result, score });
      }
    }
    const near = [...scores.values()].map(({ result, score }) => ({ ...result, score }));
    return chosen(ranked(near, query), true);
  };
  return { kinds: listing.kinds, search };
}

let engine: Promise<Engine> | undefined;
let attempts = 0;

/** The engine, fetched once. `folder` is the address of the index from the page, `version` that of its build. */
export function engineOf({
  folder,
  version,
}: {
  folder: string;
  version: string;
}): Promise<Engine> {
  engine ??= start(folder, version, attempts);
  return engine;
}

/** Forgets an engine that failed, so that the next question fetches everything anew. */
export function forgetEngine(): void {
  engine = undefined;
  attempts += 1;
}
