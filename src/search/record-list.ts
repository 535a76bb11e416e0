// The list that is published beside the index: everything that can be found, and the words by which it is.
import { wordsOf, type Matching, type Relation } from '../lib/match-words.ts';

/** A page that answers a question best. */
export interface BestBet {
  address: string;
  title: string;
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

/** A record that answers all parts of a query, or some. */
export interface Found {
  place: number;
  /** How many parts of the query it answers. */
  parts: number;
  /** How it answers the weakest of them. */
  relation: Relation;
}

/** The words of a text that tell it from another, in their order. */
export const tellingIn = (text: string, { ignored }: Pick<Listing, 'ignored'>): string =>
  wordsOf(text)
    .filter((word) => !ignored.includes(word))
    .join(' ');
