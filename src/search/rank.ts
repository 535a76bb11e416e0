// The order of what a query finds, from the list alone: the rarer a word, the nearer to the title, the shorter the text.
import {
  findable,
  relationOf,
  RELATIONS,
  wordsOf,
  type Answers,
  type Asked,
  type Forms,
  type Relation,
  type TextIndex,
} from '../lib/match-words.ts';
import { tellingIn, type Found, type Listing } from './record-list.ts';

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

/** How much an answer counts: a word as it was typed, another form of it, a synonym, a longer word. */
const NEARNESS: Readonly<Record<Relation, number>> = {
  typed: 1,
  form: 0.7,
  synonym: 0.5,
  begun: 0.7,
};

/** How much a word counts in a title and in what is said beside it, where in a text it counts 1. */
const [TITLE, CONTEXT] = [3, 2];

/** How far a title that says more than the query counts for less, from 0 to 1. */
const SHARE = 0.4;

/** How far the length of a text takes from what its words count, from 0 to 1; shorter ones than HALF an average do not differ. */
const [LENGTH, HALF] = [0.5, 0.5];

/** Words and meanings of a title, or of what is said beside it. */
interface Heading {
  words: string[];
  all: Set<string>;
}

/** How near the words of a part of a query are to those of a heading, from 0 to 1. */
function nearness({ words, meanings }: Asked, heading: Heading, forms: Forms): number {
  const each = words.map((typed) =>
    Math.max(
      0,
      ...heading.words.map((word) => {
        const relation = relationOf(word, typed, forms);
        return relation === undefined ? 0 : NEARNESS[relation];
      }),
    ),
  );
  const same = meanings.some((sign) => heading.all.has(sign)) ? NEARNESS.synonym : 0;
  return Math.max(Math.min(...each), same);
}

/** Puts what queries find in order: the more parts first, of those the nearer, of those the higher score. */
export function rankerOf(
  listing: Listing,
  { places, size }: TextIndex,
  forms: Forms,
): (found: readonly Found[], answers: Answers, query: string) => Found[] {
  const lengths = new Array<number>(size).fill(0);
  for (const having of places.values())
    for (const place of having) lengths[place] = (lengths[place] ?? 0) + 1;
  const average = lengths.reduce((sum, length) => sum + length, 0) / size;
  const headings = new Map<number, { title: Heading; context: Heading; telling: string }>();
  const headingOf = (text: string): Heading => {
    const all = findable(text, '', listing);
    return { words: wordsOf(text), all };
  };
  const headingsOf = (place: number): { title: Heading; context: Heading; telling: string } => {
    const made = headings.get(place);
    if (made !== undefined) return made;
    const [, , title = '', , ...context] = listing.records[place] ?? [];
    const fresh = {
      title: headingOf(title),
      context: headingOf(context.join(' ')),
      telling: tellingIn(title, listing),
    };
    headings.set(place, fresh);
    return fresh;
  };

  return (found, { parts }, query) => {
    const rarity = parts.map(({ relations }) =>
      Math.log(1 + size / (1 + relations.filter((relation) => relation).length)),
    );
    const scoreOf = ({ place }: Found): number => {
      const { title, context, telling } = headingsOf(place);
      const length = Math.max(lengths[place] ?? 0, average * HALF) / average;
      const score = parts.reduce((sum, part, index) => {
        const relation = part.relations[place];
        const inText = relation === undefined ? 0 : NEARNESS[relation];
        const best = Math.max(
          inText / (1 - LENGTH + LENGTH * length),
          TITLE * nearness(part, title, forms) * (1 - SHARE + SHARE / telling.split(' ').length),
          CONTEXT * nearness(part, context, forms),
        );
        return sum + (rarity[index] ?? 0) * part.words.length * best;
      }, 0);
      const kind = listing.kinds[listing.records[place]?.[0] ?? -1] ?? '';
      // One word at its beginning is what a note speaks of; several are its name.
      const named = kind !== 'note' || query.includes(' ');
      const called = telling === query ? 8 : named && telling.startsWith(query) ? 3 : 1;
      return score * called * (WEIGHTS[kind] ?? 1);
    };
    return found
      .map((one) => ({ one, far: RELATIONS.indexOf(one.relation), score: scoreOf(one) }))
      .sort((a, b) => b.one.parts - a.one.parts || a.far - b.far || b.score - a.score)
      .map(({ one }) => one);
  };
}
