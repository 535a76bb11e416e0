// Asks Pagefind, and tells what it found by title, address and kind.
import { distance } from 'fastest-levenshtein';

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

export interface Outcome {
  hits: Hit[];
  /** True where nothing has all words, and the hits have some of them. */
  near: boolean;
  /** The query with its unknown words replaced by the nearest known ones, which are fetched when it is asked for. */
  suggestion: () => Promise<string | undefined>;
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

type SearchWords = Record<string, string> & { kinds: Record<string, string> };

/** What stands beside the index. */
export interface Listing {
  kinds: string[];
  /** Words that tell no record from another. */
  ignored: string[];
  words: SearchWords;
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
}

export interface Engine {
  listing: Listing;
  search: (query: string, filters?: Record<string, string>) => Promise<Outcome>;
}

/** A query longer than this is no question; what is behind is left off. */
const LONGEST = 200;

/** Words that are too short to tell one record from another. */
const SHORT = 3;

/** A query without control characters and needless space. */
export const tidyQuery = (query: string): string =>
  query
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

export const wordsOf = (query: string): string[] =>
  query.toLowerCase().match(/[\p{L}\p{N}&]+/gu) ?? [];

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

async function json<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}

/** The query with each word that no record has replaced by the nearest that one has; undefined where none is. */
function suggest(query: string, known: readonly string[]): string | undefined {
  const words = wordsOf(query);
  const better = words.map((word) => {
    if (word.length <= SHORT || known.some((other) => other.startsWith(word))) return word;
    // Two letters that changed places are two slips.
    const allowed = word.length < 6 ? 2 : 3;
    const near = known
      .filter((other) => Math.abs(other.length - word.length) < allowed)
      .map((other) => ({ other, far: distance(word, other) }))
      .filter(({ far }) => far <= allowed)
      .sort((a, b) => a.far - b.far);
    return near[0]?.other ?? word;
  });
  const suggestion = better.join(' ');
  return suggestion === words.join(' ') ? undefined : suggestion;
}

async function start(index: string, version: string): Promise<Engine> {
  // An address of the page: what a module imports would be looked for beside the module.
  const folder = new URL(index, document.baseURI).href;
  if (typeof WebAssembly === 'undefined') throw new Error('There is no WebAssembly.');
  const [pagefind, listing] = await Promise.all([
    // A new version has a new address, so that no old program meets a new index.
    import(/* @vite-ignore */ `${folder}pagefind.js?v=${version}`) as Promise<Pagefind>,
    json<Listing>(`${folder}records.json?v=${version}`),
  ]);
  // A worker would cost a file more and gain nothing at this size; '?worker' asks for it, as the tests do.
  const noWorker = new URLSearchParams(location.search).get('worker') === null;
  await pagefind.options({ basePath: folder, noWorker });
  await pagefind.init();

  let words: Promise<string[]> | undefined;
  /** Every word that some record has; none where they do not come. */
  const known = (): Promise<string[]> => {
    words ??= json<string[]>(`${folder}words.json?v=${version}`).catch(() => []);
    return words;
  };

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

  /** By Pagefind's score, the weight of the kind, and whether the title is the query or begins with it. */
  const ranked = (results: readonly PagefindResult[], query: string): Hit[] =>
    results
      .map((result) => ({ found: hit(result), score: result.score }))
      .map(({ found, score }) => {
        const title = telling(found.title);
        // One word at its beginning is what a note speaks of; several are its name.
        const named = found.kind !== 'note' || query.includes(' ');
        const begins = named && title.startsWith(query);
        const called = title === query ? 8 : begins ? 3 : 1;
        return { found, score: score * called * (WEIGHTS[found.kind] ?? 1) };
      })
      .sort((a, b) => b.score - a.score)
      .map(({ found }) => found);

  const search: Engine['search'] = async (asked, filters = {}) => {
    const query = telling(asked) || asked;
    const suggestion: Outcome['suggestion'] = async () => suggest(query, await known());
    const chosen = (hits: Hit[]): Hit[] =>
      hits.filter((one) =>
        Object.entries(filters).every(
          ([name, value]) => (name === 'kind' ? one.kind : one.values[name]) === value,
        ),
      );
    const { results } = await pagefind.search(query);
    if (results.length > 0)
      return { hits: chosen(ranked(results, query)), near: false, suggestion };
    // Nothing has all of the words: what has some comes in the order of how many and how well.
    const scores = new Map<string, { result: PagefindResult; score: number }>();
    for (const word of new Set(wordsOf(query).filter(({ length }) => length > SHORT))) {
      const { results: having } = await pagefind.search(word);
      // Pagefind finds nothing where a part of its index does not come, and says so to nobody.
      if (having.length === 0 && (await known()).includes(word))
        throw new Error(`The part of the index with '${word}' is missing.`);
      for (const result of having) {
        const score = 1000 + result.score + (scores.get(result.id)?.score ?? 0);
        scores.set(result.id, { result, score });
      }
    }
    const some = [...scores.values()].map(({ result, score }) => ({ ...result, score }));
    return { hits: chosen(ranked(some, query)), near: true, suggestion };
  };
  return { listing, search };
}

let engine: Promise<Engine> | undefined;

/** The engine, fetched once. `folder` is the address of the index from the page, `version` that of its build. */
export function engineOf({
  folder,
  version,
}: {
  folder: string;
  version: string;
}): Promise<Engine> {
  engine ??= start(folder, version);
  return engine;
}
