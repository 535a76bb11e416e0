// What the list beside the index answers by itself: which records a query finds, and in which order.
import { distance } from 'fastest-levenshtein';
import {
  answersAmong,
  begins,
  indexPlaces,
  RELATIONS,
  wordsOf,
  type Answers,
  type Forms,
  type Relation,
  type TextIndex,
} from '../lib/match-words.ts';
import { unpackPlaces, unpackWords } from './packing.ts';
import { rankerOf } from './rank.ts';
import { tellingIn, type BestBet, type Found, type Listing } from './record-list.ts';

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

/** The index of the words by which the records of a list are found. */
export function indexOf({
  records,
  words,
  places,
}: Pick<Listing, 'records' | 'words' | 'places'>): TextIndex {
  const packed = places.split(' ');
  const having = unpackWords(words).map(
    (word, index) => [word, unpackPlaces(packed[index] ?? '')] as const,
  );
  if (having.some(([, some]) => (some.at(-1) ?? 0) >= records.length))
    throw new Error('The words are of other records than those of the list.');
  return indexPlaces(records.length, new Map(having));
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
    tellingIn(text, { ignored }).split(' ').sort().join(' ');
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

/** What a query finds in the list. */
export interface Answer {
  bets: BestBet[];
  /** What it finds, the best first. */
  found: Found[];
  /** Words of the query that nothing in the study has. */
  missing: string[];
  /** What to ask the index for: the other words, each as the study has it. */
  present: string[];
  /** Words of the query that nothing has itself; what is found has another form of them, or a synonym. */
  related: string[];
  /** Words of the query that nothing has itself; what is found has a word that begins with them. */
  begun: string[];
  /** True where nothing has all words, and what is found has some of them. */
  near: boolean;
  /** The query with its unknown words replaced by the nearest known ones. */
  suggestion: string | undefined;
}

/**
 * Answers a query from a list alone.
 *
 * @param keep What else a record must have to answer the whole query.
 */
export type Answering = (query: string, keep?: (place: number) => boolean) => Answer;

/** What answers queries from a list, and the index of its words. */
export function answering(listing: Listing, forms: Forms): { answer: Answering; index: TextIndex } {
  const index = indexOf(listing);
  const known = [...index.known.values()].flat();
  const ranked = rankerOf(listing, index, forms);
  /** What to ask Pagefind for a typed word: the word, or else the shortest that it begins. */
  const handed = (word: string): string =>
    index.places.has(word)
      ? word
      : (known.filter((other) => begins(other, word)).sort((a, b) => a.length - b.length)[0] ??
        word);
  const answer: Answering = (raw, keep = () => true) => {
    const answers = answersAmong(index, raw, listing, forms);
    const wordsWhose = (nearest: readonly (Relation | undefined)[]): string[] =>
      answers.parts
        .filter(({ relations }) =>
          nearest.includes(RELATIONS.find((relation) => relations.includes(relation))),
        )
        .flatMap(({ words }) => words);
    const missing = wordsWhose([undefined]);
    const query = tellingIn(raw, listing) || wordsOf(raw).join(' ');
    const better = query
      .split(' ')
      .map((word) => (missing.includes(word) ? (nearest(word, known) ?? word) : word))
      .join(' ');
    const present = answers.parts
      .flatMap(({ words }) => words)
      .filter((word) => !missing.includes(word));
    const nothing = present.length === 0;
    const whole = answers.whole.flatMap((relation, place) =>
      nothing || relation === undefined || !keep(place)
        ? []
        : [{ place, parts: answers.parts.length, relation }],
    );
    const isNear = whole.length === 0 && !nothing;
    return {
      bets: betsFor(raw, listing),
      found: ranked(isNear ? near(answers, index.size) : whole, answers, query),
      missing,
      present: present.map(handed),
      related: wordsWhose(['form', 'synonym']),
      begun: wordsWhose(['begun']),
      near: isNear,
      suggestion: better === query ? undefined : better,
    };
  };
  return { answer, index };
}
