// Asks Pagefind, and says what it found by title, address and kind.
import { distance } from 'fastest-levenshtein';
import { loadForms } from '../client/load-forms.ts';
import {
  answersAmong,
  begins,
  hasPhrases,
  phrasesIn,
  relationOf,
  RELATIONS,
  wordsOf,
  type Answers,
  type Matching,
  type Relation,
} from '../lib/match-words.ts';
import { unpackPlaces, unpackWords } from './packing.ts';

/** A result as it is listed. */
export interface Hit {
  kind: string;
  /** Below the base path. */
  address: string;
  title: string;
  /** Its theme, band and role, as far as it has them. */
  values: Record<string, string>;
  context: string[];
  /** How it answers the query. */
  relation: Relation;
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
  /** Words of the query that nothing has itself; the hits have another form of them, or a synonym. */
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
export interface Listing extends Matching {
  kinds: string[];
  bestBets: (BestBet & { asked: string[] })[];
  records: [
    kind: number,
    address: string,
    title: string,
    values: Record<string, string>,
    ...context: string[],
  ][];
  /** The beginnings of Pagefind's ids of the records, after the language. */
  ids: string;
  /** Every word that can be found, packed. */
  words: string;
  /** For each word the places in `records` of those that have it, packed. */
  places: string;
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

/** The words by which each record is found, from the list of words with their records. */
export function textsOf({
  records,
  words,
  places,
}: Pick<Listing, 'records' | 'words' | 'places'>): Set<string>[] {
  const texts = records.map(() => new Set<string>());
  const packed = places.split(' ');
  for (const [index, word] of unpackWords(words).entries())
    for (const place of unpackPlaces(packed[index] ?? '')) {
      if (!texts[place]) throw new Error('The words are of other records than those of the list.');
      texts[place].add(word);
    }
  return texts;
}

/** A record that answers all parts of a query, or some. */
interface Found {
  place: number;
  /** How many parts of the query it answers. */
  parts: number;
  /** How it answers the weakest of them. */
  relation: Relation;
}

/** What answers some parts of a query, where nothing answers all. */
function near({ parts }: Answers, records: number): Found[] {
  const present = parts.filter(({ relations }) => relations.some((relation) => relation));
  const long = present.filter(({ words }) => words.some(({ length }) => length > SHORT));
  return Array.from({ length: records }, (_, place) => {
    const relations = (long.length > 0 ? long : present).flatMap(
      (part) => part.relations[place] ?? [],
    );
    const relation = RELATIONS.findLast((one) => relations.includes(one));
    return relation === undefined ? [] : [{ place, parts: relations.length, relation }];
  }).flat();
}

/** The best bets for a query: those that have the question, or else the same telling words, two at least. */
export function betsFor(
  query: string,
  { bestBets, ignored }: Pick<Listing, 'bestBets' | 'ignored'>,
): BestBet[] {
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

  const forms = await loadForms(`${folder}stemmer.js${query}`);
  const known = unpackWords(listing.words).filter((word) => /^[^=~]/u.test(word));
  const texts = textsOf(listing);
  const { records } = listing;
  const ids = listing.ids.split(' ');
  const places = new Map(ids.map((id, place) => [id, place]));
  /** The place of a record in the list, by its id: 'en_1a2b3c4'. */
  const placeOf = (id: string): number => {
    const place = places.get(id.replace(/^.*_/u, '').slice(0, ids[0]?.length));
    if (place === undefined) throw new Error('The index is of another build than its list.');
    return place;
  };

  const telling = (text: string): string =>
    wordsOf(text)
      .filter((word) => !listing.ignored.includes(word))
      .join(' ');

  /** What Pagefind has for some words, by place. */
  const scoresOf = async (words: string): Promise<Map<number, PagefindResult>> => {
    const { results } = await pagefind.search(words);
    return new Map(results.map((result) => [placeOf(result.id), result]));
  };

  /**
   * What Pagefind has for all of some words, or, where it has nothing, for each of them.
   *
   * @param title Of a record that has some of them.
   */
  const scoresOfSome = async (
    words: readonly string[],
    title: string,
  ): Promise<Map<number, PagefindResult>> => {
    const all = await scoresOf(words.join(' '));
    if (all.size > 0) return all;
    for (const word of new Set(words))
      for (const [place, result] of await scoresOf(word))
        all.set(place, { ...result, score: result.score + (all.get(place)?.score ?? 0) });
    // Pagefind leaves out some words, and finds nothing, without a word of it, where its index does not come.
    if (all.size === 0 && (await scoresOf(title)).size === 0)
      throw new Error('The index is missing.');
    return all;
  };

  /**
   * What Pagefind keeps of a record. Pagefind splits some words otherwise than we do, and knows a record with one of
   * them by its title alone.
   */
  const keptOf = async (
    place: number,
    scored: ReadonlyMap<number, PagefindResult>,
  ): Promise<Awaited<ReturnType<PagefindResult['data']>> | undefined> => {
    const result = scored.get(place) ?? (await scoresOf(records[place]?.[2] ?? '')).get(place);
    return result?.data();
  };

  /** Those of some records that have phrases as they were typed. */
  const havingPhrases = async (
    found: readonly Found[],
    phrases: readonly (readonly string[])[],
  ): Promise<Found[]> => {
    const spelt = phrases
      .flat()
      .map((typed) => known.filter((word) => relationOf(word, typed, forms) === 'typed'));
    const likely = found.filter(({ place }) =>
      spelt.every((same) => same.some((word) => texts[place]?.has(word))),
    );
    const scored = await scoresOf(phrases.flat().join(' '));
    const own = await Promise.all(
      likely.map(async ({ place }) => {
        const kept = await keptOf(place, scored);
        if (kept === undefined) throw new Error('The index is missing.');
        const [, , title, , ...context] = records[place] as Listing['records'][0];
        return [title, ...context, ...Object.values(kept.meta)];
      }),
    );
    return likely.filter((_one, index) => hasPhrases(own[index] ?? [], phrases));
  };

  const hit = ({ place, relation }: Found, scored: ReadonlyMap<number, PagefindResult>): Hit => {
    const [kind, address, title, values, ...context] = records[place] as Listing['records'][0];
    const text = async (): Promise<string> => (await keptOf(place, scored))?.meta['text'] ?? '';
    return { kind: listing.kinds[kind] ?? '', address, title, values, context, relation, text };
  };

  /** The nearer to what was typed first; of those by Pagefind's score, the kind, and how the title begins. */
  const ranked = (
    found: readonly Found[],
    scored: ReadonlyMap<number, PagefindResult>,
    query: string,
  ): Hit[] =>
    found
      .map((one) => ({ ...one, made: hit(one, scored) }))
      .map(({ place, parts, relation, made }) => {
        const title = telling(made.title);
        // One word at its beginning is what a note speaks of; several are its name.
        const named = made.kind !== 'note' || query.includes(' ');
        const called = title === query ? 8 : named && title.startsWith(query) ? 3 : 1;
        const score = (scored.get(place)?.score ?? 0) * called * (WEIGHTS[made.kind] ?? 1);
        return { made, parts, far: RELATIONS.indexOf(relation), score };
      })
      .sort((a, b) => b.parts - a.parts || a.far - b.far || b.score - a.score)
      .map(({ made }) => made);

  /** What to ask Pagefind for a typed word: the word, or else the shortest that it begins. */
  const handed = (word: string): string =>
    known.includes(word)
      ? word
      : (known.filter((other) => begins(other, word)).sort((a, b) => a.length - b.length)[0] ??
        word);

  const search: Engine['search'] = async (raw, filters = {}) => {
    const bets = betsFor(raw, listing);
    const query = telling(raw) || wordsOf(raw).join(' ');
    const answers = answersAmong(texts, raw, listing, forms);
    const wordsWhose = (nearest: readonly (Relation | undefined)[]): string[] =>
      answers.parts
        .filter(({ relations }) =>
          nearest.includes(RELATIONS.find((relation) => relations.includes(relation))),
        )
        .flatMap(({ words }) => words);
    const missing = wordsWhose([undefined]);
    const better = query
      .split(' ')
      .map((word) => (missing.includes(word) ? (nearest(word, known) ?? word) : word))
      .join(' ');
    const chosen = (hits: Hit[], isNear: boolean): Outcome => ({
      bets,
      missing,
      related: wordsWhose(['form', 'synonym']),
      begun: wordsWhose(['begun']),
      suggestion: better === query ? undefined : better,
      near: isNear,
      unfiltered: hits.length,
      hits: hits.filter((one) =>
        Object.entries(filters).every(
          ([name, value]) => (name === 'kind' ? one.kind : one.values[name]) === value,
        ),
      ),
    });
    const present = answers.parts
      .flatMap(({ words }) => words)
      .filter((word) => !missing.includes(word));
    if (present.length === 0) return chosen([], false);
    const answering = answers.whole.flatMap((relation, place) =>
      relation === undefined ? [] : [{ place, parts: answers.parts.length, relation }],
    );
    const phrases = phrasesIn(raw);
    const whole = phrases.length > 0 ? await havingPhrases(answering, phrases) : answering;
    const isNear = whole.length === 0;
    const found = isNear ? near(answers, texts.length) : whole;
    const [, , title] = records[found[0]?.place ?? -1] ?? [];
    const scored = await scoresOfSome(present.map(handed), title ?? '');
    return chosen(ranked(found, scored, query), isNear);
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
