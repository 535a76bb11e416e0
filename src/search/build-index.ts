import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { HtmlPage } from '../lib/html-pages.ts';
import { findable, indexTexts, MATCHING_FILE, type Matching } from '../lib/match-words.ts';
import { escapeXml } from '../lib/xml.ts';
import type { Study } from '../study/reading/study.ts';
import type { SearchSettings } from '../study/schema/search-settings.ts';
import {
  expectedRecords,
  KINDS,
  searchRecords,
  type SearchKind,
  type SearchRecord,
} from './records.ts';
import { packPlaces, packWords } from './packing.ts';
import { stemmerFile } from './stemmer-file.ts';

/** Pages whose sections are found: prose, models of care, the appraisal, data, and what the article says of itself. */
function isPageOfSections(study: Study, address: string): boolean {
  return (
    address === '/study/' ||
    address === '/what-might-help/' ||
    address === '/data/' ||
    address === '/appraisal/' ||
    study.prose.some(
      // What the site says of itself is no part of the study.
      ({ id }) => id !== 'pages/about' && address === `/${id.replace(/^pages\//u, '')}/`,
    )
  );
}

/** How much the words of a title count: what a study says before what it cites, a term before all. */
const TITLE: Partial<Record<SearchKind, number>> = { term: 10, reference: 3, note: 6 };

/** A speaker and the authors of a reference are looked for; an extent and a theme are only told. */
const CONTEXT: Partial<Record<SearchKind, number>> = { quotation: 8, reference: 3, finding: 0.3 };

/** Text without characters that nobody sees, and with accents joined to their letters. */
const visible = (text: string): string => text.normalize('NFC').replace(/\p{Cf}/gu, '');

/**
 * A record as the page that Pagefind reads; the weights go up to 10, and text has 1. Its own words are kept, so that the
 * search can look for a phrase in them.
 */
function asPage(
  { kind, title, context, text, labels = [], names, topics, alike, related }: SearchRecord,
  language: string,
): string {
  const part = (weight: number, words: string, more = ''): string =>
    words === ''
      ? ''
      : `<p data-pagefind-weight="${weight}"${more}>${escapeXml(visible(words))}</p>`;
  return (
    `<html lang="${language}"><body data-pagefind-body>` +
    part(TITLE[kind] ?? 8, title) +
    part(CONTEXT[kind] ?? 1, context.join(', ')) +
    part(9, names.join(', '), ' data-pagefind-meta="names"') +
    part(4, alike.join(', ')) +
    part(1, text, ' data-pagefind-meta="text"') +
    part(0.3, labels.join(', '), ' data-pagefind-meta="labels"') +
    part(0.3, [...topics, ...related].join(', ')) +
    '</body></html>'
  );
}

/** Stops the build where something of the study cannot be found, or can be found twice. */
export function checkRecords(study: Study, records: readonly SearchRecord[]): string {
  const counted = KINDS.map((kind) => ({
    kind,
    count: records.filter((record) => record.kind === kind).length,
  }));
  const expected = expectedRecords(study);
  for (const { kind, count } of counted) {
    const wanted = expected[kind] ?? count;
    if (count !== wanted) throw new Error(`${count} records of kind ${kind} instead of ${wanted}.`);
  }
  const known = new Set<string>();
  for (const { address } of records) {
    if (known.has(address)) throw new Error(`${address} would be found twice.`);
    known.add(address);
  }
  return counted.map(({ kind, count }) => `${count} ${kind}`).join(', ');
}

/** The words by which a record is found; its synonyms are found by those of the words. */
const findableIn = (
  { title, context, text, labels = [], names, topics }: SearchRecord,
  settings: SearchSettings,
): Set<string> =>
  findable([title, ...context, text, ...labels, ...names].join(' '), topics.join(' '), settings);

/**
 * Every word by which records are found, and the places in the list of those that have it. With it the search knows
 * which records have what somebody types: Pagefind would cut an unknown word until something fits.
 */
function wordList(
  records: readonly SearchRecord[],
  settings: SearchSettings,
): { words: string; places: string } {
  const { places } = indexTexts(records.map((record) => findableIn(record, settings)));
  const sorted = [...places].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    words: packWords(sorted.map(([word]) => word)),
    places: sorted.map(([, having]) => packPlaces(having)).join(' '),
  };
}

/** Ids as short as they can be and still differ. */
function shortened(ids: readonly string[]): string[] {
  let length = 1;
  while (new Set(ids.map((id) => id.slice(0, length))).size < ids.length) length += 1;
  return ids.map((id) => id.slice(0, length));
}

/** A file of the index, by its path in its folder. */
interface IndexFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * The files of the Pagefind index of some records. Beside it are `records.json`, which has the title, address and
 * values of a result that Pagefind knows by an id, and every word that can be found; how words are matched, for lists that
 * are narrowed; and `stemmer.js` where the language needs it.
 * The values are not given to Pagefind: it writes the files of its filters in another order each time.
 */
export async function indexFiles(
  records: readonly SearchRecord[],
  { record, search }: Pick<Study, 'record' | 'search'>,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const [number, entry] of records.entries()) {
    const content = asPage(entry, record.language);
    const added = await index.addHTMLFile({ url: `/${number}`, content });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  }
  // Its own writeFiles() answers before the bytes are on disk, and close() may then cut files short.
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`Pagefind failed: ${made.errors.join('; ')}`);
  await close();

  const listed = made.files.flatMap(({ path, content }) => {
    const id = /^fragment\/(.+)\.pf_fragment$/u.exec(path)?.[1];
    if (id === undefined) return [];
    const url = /"url":"\/(\d+)"/u.exec(gunzipSync(content).toString('utf8'))?.[1];
    const entry = records[Number(url)];
    if (entry === undefined) throw new Error(`Pagefind made a record of nothing: ${path}`);
    const { kind, address, title, filters, context, place } = entry;
    const told = [KINDS.indexOf(kind), address, title, filters, ...context, ...place];
    return [{ id, told, entry }];
  });
  // By address: an id changes with the text, and the order of the list is part of what is published.
  listed.sort((one, other) => (one.entry.address < other.entry.address ? -1 : 1));
  const matching: Matching = { ignored: search.ignored, synonyms: search.synonyms };
  const listing = {
    kinds: KINDS,
    ...matching,
    bestBets: search.bestBets,
    records: listed.map(({ told }) => told),
    ids: shortened(listed.map(({ id }) => id.replace(/^.*_/u, ''))).join(' '),
    ...wordList(
      listed.map(({ entry }) => entry),
      search,
    ),
  };
  const stemmer = stemmerFile(record.language);
  return [
    ...made.files,
    { path: 'records.json', content: JSON.stringify(listing) },
    { path: MATCHING_FILE, content: JSON.stringify(matching) },
    ...(stemmer === undefined ? [] : [{ path: 'stemmer.js', content: stemmer }]),
  ];
}

/** Everything of a built site that can be found. */
export const recordsOf = (pages: readonly HtmlPage[], study: Study): SearchRecord[] =>
  searchRecords(
    study,
    pages.filter(({ address }) => isPageOfSections(study, address)),
  );
