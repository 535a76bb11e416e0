// Runs queries with Pagefind, and returns results with title, address and kind.
import { distance } from 'fastest-levenshtein';
import { answers, begins, wordsOf, type Stem } from '../lib/match-words.ts';

/** A result in the list. */
export interface Hit {
  kind: string;
  /** Below the base path. */
  address: string;
  title: string;
  /** Its theme, band and role, if it has them. */
  values: Record<string, string>;
  context: string[];
  /** Its text, fetched when it is shown. */
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
  /** Words of the query that no record contains. */
  missing: string[];
  /** Words of the query that no record contains; the hits contain a synonym. */
  related: string[];
  /** Words of the query that no record contains; the hits contain a word that starts with them. */
  begun: string[];
  /** The number of hits without filters. */
  unfiltered: number;
  /** True if no record contains all words and the hits contain some. */
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

/** The file that is published with the index. */
export interface Listing {
  kinds: string[];
  /** Words that do not distinguish records. */
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
  /** Words that find records although none shows them: synonyms. */
  unshown: string[];
  /** Every word that can be found; for a rare one, the indices in `records` of the records with it. */
  words: Record<string, number[]>;
}

export interface Engine {
  kinds: readonly string[];
  search: (query: string, filters?: Record<string, string>) => Promise<Outcome>;
}

/** The rest of a longer query is ignored. */
const LONGEST = 200;

/** Shorter words are not corrected, and are not searched for alone. */
const SHORT = 3;

/** A word of this length may have one typing error more than a shorter one. */
const LONG = 8;

/** A query in quotation marks is searched for as a phrase. */
const PHRASE = /^["“”](.+)["“”]$/u;

/** A query without invisible characters and extra spaces. */
export const tidyQuery = (query: string): string =>
  query
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}]+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

/** Weights of kinds: findings and quotations before explanations, and those before references. */
const WEIGHTS: Readonly<Record<string, number>> = {
  finding: 1.5,
  quotation: 1.7,
  term: 1.3,
  note: 0.8,
  reference: 0.4,
  section: 0.8,
  picture: 1.8,
};

/** How much more a record counts that contains a word exactly as typed than one with a related form. */
const AS_TYPED = 20;

const letters = (word: string): string => (word.match(/./gsu) ?? []).sort().join('');
const sameLetters = (one: string, other: string): number =>
  letters(one) === letters(other) ? 1 : 0;

/** The known word nearest to an unknown one; undefined if none is near. */
function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length <= SHORT) return undefined;
  const allowed = word.length < LONG ? 1 : 2;
  return (
    known
      .filter((other) => other.length > SHORT && Math.abs(other.length - word.length) <= allowed)
      .map((other) => ({ other, far: distance(word, other) }))
      // Two swapped letters count as two errors.
      .filter(({ other, far }) => far <= allowed + sameLetters(other, word))
      // Of equally near words, prefer the one with the same letters in another order.
      .sort((a, b) => a.far - b.far || sameLetters(b.other, word) - sameLetters(a.other, word))[0]
      ?.other
  );
}

/**
 * The word to pass to Pagefind for a typed word; undefined if no record contains it. An unfinished word becomes the
 * shortest word that it begins, if Pagefind, which compares stems, would not find it.
 */
export function asked(word: string, known: readonly string[], stem: Stem): string | undefined {
  const having = known.filter((other) => answers(other, word, stem));
  if (having.length === 0) return undefined;
  if (having.includes(word)) return word;
  const [shortest = word] = having
    .filter((other) => begins(other, word))
    .sort((a, b) => a.length - b.length);
  // Without its accents, or longer than its stem, Pagefind would shorten it until something else matches.
  return !shortest.startsWith(word) || stem(shortest).length < word.length ? shortest : word;
}

/** The best bets for a query: those with the same question, or else with the same significant words, at least two. */
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
  // One word of a longer question does not match the question.
  return exact.length > 0 || !telling(query).includes(' ') ? exact : by(telling);
}

async function json<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}

async function start(index: string, version: string, attempt: number): Promise<Engine> {
  // Absolute, because an import would be resolved relative to the module.
  const folder = new URL(index, document.baseURI).href;
  if (typeof WebAssembly === 'undefined') throw new Error('There is no WebAssembly.');
  // The version is in the address, so that an old script never gets a new index. Each attempt has its own address too,
  // because a browser may cache a failed import.
  const query = `?v=${version}${attempt === 0 ? '' : `&attempt=${attempt}`}`;
  const [pagefind, listing] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js${query}`) as Promise<Pagefind>,
    json<Listing>(`${folder}records.json${query}`),
  ]);
  // At this size a worker would only cost a further file; tests ask for it with '?worker'.
  const noWorker = new URLSearchParams(location.search).get('worker') === null;
  await pagefind.options({ basePath: folder, noWorker });
  await pagefind.init();

  const { words } = listing;
  const known = Object.keys(words);
  let stemmer: Stem | undefined;
  /** The stemmer is loaded when somebody types a word that no record contains exactly. */
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

  /** Whether a record is known to contain every word as typed, without fetching its text. */
  const asTyped = (id: string, found: Hit, typed: readonly string[]): boolean => {
    const shown = wordsOf([found.title, ...found.context].join(' '));
    return typed.every(
      (word) => shown.includes(word) || (words[word] ?? []).includes(places.get(id) ?? -1),
    );
  };

  /** Ranks by Pagefind's score, the weight of the kind, exact words, and whether the title starts with them. */
  const ranked = (results: readonly PagefindResult[], query: string): Hit[] =>
    results
      .map((result) => ({ found: hit(result), result }))
      .map(({ found, result }) => {
        const title = telling(found.title);
        // In the title of a note, one word is only its topic, but several are its name.
        const named = found.kind !== 'note' || query.includes(' ');
        const begins = named && title.startsWith(query);
        const called = title === query ? 8 : begins ? 3 : 1;
        const rare = query.split(' ').some((word) => (words[word] ?? []).length > 0);
        const typed = rare && asTyped(result.id, found, query.split(' ')) ? AS_TYPED : 1;
        return { found, score: result.score * called * typed * (WEIGHTS[found.kind] ?? 1) };
      })
      .sort((a, b) => b.score - a.score)
      .map(({ found }) => found);

  /** The records with a word. Pagefind returns nothing, without an error, if a part of its index fails to load. */
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
    // No record contains all words, so rank records by how many they contain and how well.
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

/** The engine, loaded once. `folder` is the address of the index, `version` its version. */
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

/** Drops an engine that failed, so that the next query loads everything again. */
export function forgetEngine(): void {
  engine = undefined;
  attempts += 1;
}
