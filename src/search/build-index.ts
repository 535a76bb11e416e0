import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { HtmlPage } from '../lib/html-pages.ts';
import { wordsOf } from '../lib/match-words.ts';
import { escapeXml } from '../lib/xml.ts';
import type { Study } from '../study/reading/study.ts';
import {
  expectedRecords,
  KINDS,
  searchRecords,
  type SearchKind,
  type SearchRecord,
} from './records.ts';
import { stemmerFile } from './stemmer-file.ts';

/** Pages whose sections are records: prose, models of care, the appraisal, data, and the statements of the article. */
function isPageOfSections(study: Study, address: string): boolean {
  return (
    address === '/study/' ||
    address === '/study/models/' ||
    address === '/data/' ||
    address === '/appraisal/' ||
    study.prose.some(
      // What the site says about itself is not part of the study.
      ({ id }) => id !== 'pages/about' && address === `/${id.replace(/^pages\//u, '')}/`,
    )
  );
}

/** The weight of words in a title, by kind. */
const TITLE: Partial<Record<SearchKind, number>> = { term: 10, reference: 3, note: 6 };

/** Speakers and authors are searched for; extents and themes are only shown. */
const CONTEXT: Partial<Record<SearchKind, number>> = { quotation: 8, reference: 3, finding: 0.3 };

/** Text without invisible characters, and with accents joined to their letters. */
const visible = (text: string): string => text.normalize('NFC').replace(/\p{Cf}/gu, '');

/** A record as an HTML page for Pagefind. Weights go up to 10; text has 1. */
function asPage(
  { kind, title, context, text, labels = [], names, alike, related }: SearchRecord,
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
    part(9, names.join(', ')) +
    part(4, alike.join(', ')) +
    part(1, text, ' data-pagefind-meta="text"') +
    part(0.3, [...labels, ...related].join(', ')) +
    '</body></html>'
  );
}

/** Fails the build if a record of the study is missing from the search or is in it twice. */
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
  const addresses = records.map(({ address }) => address);
  const twice = addresses.find((address, index) => addresses.indexOf(address) !== index);
  if (twice !== undefined) throw new Error(`${twice} would be found twice.`);
  return counted.map(({ kind, count }) => `${count} ${kind}`).join(', ');
}

/** All text by which a record is found. */
const searched = ({ title, context, text, labels, names, alike, related }: SearchRecord): string =>
  [title, ...context, text, ...(labels ?? []), ...names, ...alike, ...related].join(' ');

/** A word in no more records than this is listed with them, so that they rank before records with a related form only. */
const RARE = 3;

/**
 * Every word of the records; for a rare word, the indices of the records with it. The search uses it to recognise
 * unknown words, which Pagefind would shorten until something matches.
 */
function wordList(records: readonly SearchRecord[]): Record<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, record] of records.entries())
    for (const word of new Set(wordsOf(searched(record))))
      places.set(word, [...(places.get(word) ?? []), place]);
  return Object.fromEntries(
    [...places]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([word, having]) => [word, having.length <= RARE ? having : []]),
  );
}

/** Words that find records although no record shows them. */
function unshownWords(records: readonly SearchRecord[]): string[] {
  const shown = new Set(
    records.flatMap(({ title, context, text, labels = [], names }) =>
      wordsOf([title, ...context, text, ...labels, ...names].join(' ')),
    ),
  );
  const all = records.flatMap(({ alike, related }) => wordsOf([...alike, ...related].join(' ')));
  return [...new Set(all)].filter((word) => !shown.has(word)).sort();
}

/** A file of the index, with its path in the folder. */
interface IndexFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * The files of the Pagefind index, with `records.json`, which has the title, address and filter values of each result and
 * every word that can be found, and `stemmer.js`. Pagefind does not get the filter values, because it writes the files of
 * its filters in a different order each time.
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
  // Pagefind's writeFiles() resolves before the bytes are on disk, and close() may then truncate files.
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
  // Sorted by address, because ids change with the text and the order is published.
  listed.sort((one, other) => (one.entry.address < other.entry.address ? -1 : 1));
  const listing = {
    kinds: KINDS,
    ignored: search.ignored,
    synonyms: search.synonyms,
    bestBets: search.bestBets,
    records: Object.fromEntries(listed.map(({ id, told }) => [id, told])),
    unshown: unshownWords(listed.map(({ entry }) => entry)),
    words: wordList(listed.map(({ entry }) => entry)),
  };
  return [
    ...made.files,
    { path: 'records.json', content: JSON.stringify(listing) },
    { path: 'stemmer.js', content: stemmerFile(record.language) },
  ];
}

/** All records of a built site. */
export const recordsOf = (pages: readonly HtmlPage[], study: Study): SearchRecord[] =>
  searchRecords(
    study,
    pages.filter(({ address }) => isPageOfSections(study, address)),
  );
