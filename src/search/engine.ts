// Answers queries in two steps: from the list beside the index at once, and with the texts that Pagefind has.
import { loadForms } from '../client/load-forms.ts';
import { hasPhrases, phrasesIn, relationOf, type Relation } from '../lib/match-words.ts';
import { answering, type Answer } from './listing.ts';
import type { Listing } from './record-list.ts';

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
  /** Its words, which come in the second step. */
  text: () => Promise<string>;
}

/** What a query finds, from the list. */
export interface Outcome extends Omit<Answer, 'found'> {
  hits: Hit[];
  /** How many there are without the filters. */
  unfiltered: number;
}

interface PagefindResult {
  id: string;
  data: () => Promise<{ meta: Record<string, string> }>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

export interface Engine {
  kinds: readonly string[];
  /** Answers from the list alone; a phrase between quotation marks also needs the texts. */
  search: (query: string, filters?: Record<string, string>) => Promise<Outcome>;
}

async function json<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}

/** What Pagefind keeps of the records of a list. */
interface Texts {
  /**
   * Of one record, by its place in the list.
   *
   * @param query Words that the record has.
   */
  of: (place: number, query: string) => Promise<Record<string, string>>;
}

/** Starts Pagefind, whose `folder` has an address of its own in each version. */
async function startPagefind(
  folder: string,
  query: string,
  version: string,
  { records, ids: packed }: Listing,
): Promise<Texts> {
  if (typeof WebAssembly === 'undefined') throw new Error('There is no WebAssembly.');
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js${query}`)) as Pagefind;
  // A worker would cost a file more and gain nothing; trusted types would refuse its address.
  await pagefind.options({ basePath: folder, noWorker: true, metaCacheTag: version });
  await pagefind.init();

  const ids = packed.split(' ');
  const places = new Map(ids.map((id, place) => [id, place]));
  /** The place of a record in the list, by its id: 'en_1a2b3c4'. */
  const placeOf = (id: string): number => {
    const place = places.get(id.replace(/^.*_/u, '').slice(0, ids[0]?.length));
    if (place === undefined) throw new Error('The index is of another build than its list.');
    return place;
  };
  const asked = new Map<string, Promise<Map<number, PagefindResult>>>();
  const resultsOf = (words: string): Promise<Map<number, PagefindResult>> => {
    const found =
      asked.get(words) ??
      pagefind
        .search(words)
        .then(({ results }) => new Map(results.map((result) => [placeOf(result.id), result])));
    asked.set(words, found);
    return found;
  };
  return {
    of: async (place, words) => {
      // Pagefind splits some words otherwise than we do, and knows a record with one of them by its title alone.
      const result =
        (await resultsOf(words)).get(place) ??
        (await resultsOf(records[place]?.[2] ?? '')).get(place);
      // It finds nothing, and says nothing, where a part of its index does not come.
      if (result === undefined) throw new Error('The index is missing.');
      return (await result.data()).meta;
    },
  };
}

async function start(index: string, version: string, attempt: number): Promise<Engine> {
  // An address of the page: what a module imports would be looked for beside the module.
  const folder = new URL(index, document.baseURI).href;
  // A new version has a new address, so that no old program meets a new index; so has a new attempt, since a
  // browser may remember that a program did not come.
  const query = `?v=${version}${attempt === 0 ? '' : `&attempt=${attempt}`}`;
  const [listing, forms] = await Promise.all([
    json<Listing>(`${folder}records.json${query}`),
    loadForms(`${folder}stemmer.js${query}`),
  ]);
  const { records } = listing;
  const { answer, index: words } = answering(listing, forms);
  // After the list, which the first results need. A failure is told by what asks for a text.
  const texts = startPagefind(folder, query, version, listing);
  texts.catch(() => undefined);

  /** The places of the records that have phrases as they were typed. */
  const havingPhrases = async (
    raw: string,
    phrases: readonly (readonly string[])[],
  ): Promise<Set<number>> => {
    const spelt = phrases.flat().map(
      (typed) =>
        new Set(
          [...words.known.values()]
            .flat()
            .filter((word) => relationOf(word, typed, forms) === 'typed')
            .flatMap((word) => words.places.get(word) ?? []),
        ),
    );
    const likely = answer(raw)
      .found.map(({ place }) => place)
      .filter((place) => spelt.every((having) => having.has(place)));
    const { of } = await texts;
    const own = await Promise.all(
      likely.map(async (place) => {
        const [, , title = '', , ...context] = records[place] ?? [];
        return [title, ...context, ...Object.values(await of(place, phrases.flat().join(' ')))];
      }),
    );
    return new Set(likely.filter((_place, index) => hasPhrases(own[index] ?? [], phrases)));
  };

  const search: Engine['search'] = async (raw, filters = {}) => {
    const phrases = phrasesIn(raw);
    const having = phrases.length === 0 ? undefined : await havingPhrases(raw, phrases);
    const { found, ...told } = answer(raw, having && ((place) => having.has(place)));
    const hits = found.flatMap(({ place, relation }): Hit[] => {
      const [kind, address, title, values, ...context] = records[place] as Listing['records'][0];
      const hit = { kind: listing.kinds[kind] ?? '', address, title, values, context, relation };
      const text = async (): Promise<string> =>
        (await (await texts).of(place, told.present.join(' ')))['text'] ?? '';
      return [{ ...hit, text }];
    });
    return {
      ...told,
      unfiltered: hits.length,
      hits: hits.filter((one) =>
        Object.entries(filters).every(
          ([name, value]) => (name === 'kind' ? one.kind : one.values[name]) === value,
        ),
      ),
    };
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
