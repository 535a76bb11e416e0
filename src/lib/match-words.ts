// How words that somebody types are compared with the words of a text: one way for index, search and lists.

/** What a word may be a form of; two words with one of these in common are forms of one word. */
export type Forms = (word: string) => readonly string[];

/** How readers' words are matched with ours, as `search.yaml` says it. */
export interface Matching {
  /** Words that tell no text from another. */
  ignored: readonly string[];
  /** Groups of words for the same thing, in any case. */
  synonyms: readonly (readonly string[])[];
}

/** How a text answers: it has what was typed, or another form of it, or a word for the same, or a longer word. */
export const RELATIONS = ['typed', 'form', 'synonym', 'begun'] as const;

export type Relation = (typeof RELATIONS)[number];

/** The file beside the search index that says it, as JSON. */
export const MATCHING_FILE = 'matching.json';

/** Text without characters that nobody sees, accents joined to their letters, in lower case. */
const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();

/** The words of a text, normalised: wordsOf('GP’s A&E') is ['gp', 's', 'a&e']. */
export const wordsOf = (text: string): string[] =>
  normalise(text).match(/[\p{L}\p{M}\p{N}]+(?:&[\p{L}\p{M}\p{N}]+)*/gu) ?? [];

/** A word without its accents, for readers who type none. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a word begins with what was typed, with or without its accents. */
export const begins = (word: string, typed: string): boolean =>
  plain(word).startsWith(plain(typed));

/** A part of a query between double quotation marks. Single ones are apostrophes too often. */
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/** The words of each phrase between quotation marks: '"leg ulcer" care' has [['leg', 'ulcer']]. */
export const phrasesIn = (query: string): string[][] =>
  [...query.matchAll(QUOTED)]
    .map(([, quoted = '']) => wordsOf(quoted))
    .filter(({ length }) => length > 0);

/** Whether each phrase is in one of some texts: its words as they were typed, one after another. */
export function hasPhrases(
  texts: readonly string[],
  phrases: readonly (readonly string[])[],
): boolean {
  const spaced = (words: readonly string[]): string => ` ${words.map(plain).join(' ')} `;
  const within = texts.map((text) => spaced(wordsOf(text)));
  return phrases.every((words) => within.some((text) => text.includes(spaced(words))));
}

/**
 * How a word answers what was typed, or undefined. A beginning of what was typed never does, so that 'cannabis' is
 * not answered by 'can'; nor does a longer number.
 */
export function relationOf(word: string, typed: string, forms: Forms): Relation | undefined {
  const [one, other] = [plain(word), plain(typed)];
  if (one === other) return 'typed';
  if (one[0] !== other[0]) return undefined;
  const bases = forms(other);
  if (forms(one).some((base) => bases.includes(base))) return 'form';
  return one.startsWith(other) && !/^\p{N}+$/u.test(other) ? 'begun' : undefined;
}

/** What stands among the words of a text for each group of synonyms of which it has one; no word has such a sign. */
const meaning = (group: number): string => `=${group}`;

/** What stands among the words of a text for a word of its topics, which it need not have itself. */
const topical = (word: string): string => `~${word}`;

/**
 * The words by which a text is found: its own, and signs for the words of its topics and for each group of synonyms of
 * which it has one.
 */
export function findable(
  text: string,
  topics: string,
  { synonyms }: Pick<Matching, 'synonyms'>,
): Set<string> {
  const [words, about] = [wordsOf(text), wordsOf(topics)];
  const within = ` ${words.join(' ')}  ${about.join(' ')} `;
  const groups = synonyms.flatMap((group, number) =>
    group.some((phrase) => within.includes(` ${wordsOf(phrase).join(' ')} `))
      ? [meaning(number)]
      : [],
  );
  return new Set([...words, ...about.map(topical), ...groups]);
}

/** Texts by their words, made once, so that a query looks at words and never at all texts. */
export interface TextIndex {
  /** How many texts there are. */
  size: number;
  /** For each word, and for each sign, the texts that have it, by their places. */
  places: ReadonlyMap<string, readonly number[]>;
  /** The words of texts and topics, by their first letter without an accent. */
  known: ReadonlyMap<string, readonly string[]>;
}

/**
 * The index of words whose texts are known.
 *
 * @param size How many texts there are.
 */
export function indexPlaces(
  size: number,
  places: ReadonlyMap<string, readonly number[]>,
): TextIndex {
  const words = [...places.keys()].filter((word) => !word.startsWith('='));
  const known = new Map<string, string[]>();
  for (const word of new Set(words.map((word) => word.replace(/^~/u, '')))) {
    const first = plain(word)[0] ?? '';
    const alike = known.get(first);
    if (alike === undefined) known.set(first, [word]);
    else alike.push(word);
  }
  return { size, places, known };
}

/** The index of texts by the words of each, from findable(). */
export function indexTexts(texts: readonly Iterable<string>[]): TextIndex {
  const places = new Map<string, number[]>();
  for (const [place, words] of texts.entries())
    for (const word of words) {
      const having = places.get(word);
      if (having === undefined) places.set(word, [place]);
      else having.push(place);
    }
  return indexPlaces(texts.length, places);
}

/** A word of a query, or several that are a word for something, with the signs of what has the same meaning. */
export interface Asked {
  words: string[];
  meanings: string[];
}

/** What a query asks for, part by part; words that tell nothing are left out where there are others. */
export function askedBy(query: string, { ignored, synonyms }: Matching, forms: Forms): Asked[] {
  const words = wordsOf(query);
  const phrases = synonyms.flatMap((group, number) =>
    group.map((phrase) => ({ phrase: wordsOf(phrase), meaning: meaning(number) })),
  );
  const asked: Asked[] = [];
  for (let at = 0; at < words.length;) {
    const here = phrases.filter(({ phrase }) =>
      phrase.every((word, place) => {
        const relation = relationOf(word, words[at + place] ?? '', forms);
        return relation === 'typed' || relation === 'form';
      }),
    );
    const length = Math.max(1, ...here.map(({ phrase }) => phrase.length));
    const whole = here.filter(({ phrase }) => phrase.length === length);
    asked.push({
      words: words.slice(at, at + length),
      meanings: [...new Set(whole.map((one) => one.meaning))],
    });
    at += length;
  }
  const telling = asked.filter(
    ({ words: [word = '', ...more] }) => more.length > 0 || !ignored.includes(word),
  );
  return telling.length > 0 ? telling : asked;
}

/** The worst of some relations; undefined where one is. */
const worst = (relations: readonly (Relation | undefined)[]): Relation | undefined =>
  relations.includes(undefined)
    ? undefined
    : RELATIONS.findLast((relation) => relations.includes(relation));

/** The best of some relations; undefined where none is. */
const best = (relations: readonly (Relation | undefined)[]): Relation | undefined =>
  RELATIONS.find((relation) => relations.includes(relation));

/** Keeps the better of two relations of a text. */
function better(relations: (Relation | undefined)[], place: number, relation: Relation): void {
  const before = relations[place];
  if (before === undefined || RELATIONS.indexOf(relation) < RELATIONS.indexOf(before))
    relations[place] = relation;
}

/** How texts answer one part of a query. A longer word counts only where no text has anything nearer. */
function answersTo(
  { words, meanings }: Asked,
  { size, places, known }: TextIndex,
  forms: Forms,
): (Relation | undefined)[] {
  const none = (): (Relation | undefined)[] => new Array<undefined>(size).fill(undefined);
  const answering = words.map((typed) => {
    const relations = none();
    for (const word of known.get(plain(typed)[0] ?? '') ?? []) {
      const relation = relationOf(word, typed, forms);
      if (relation === undefined) continue;
      for (const place of places.get(word) ?? []) better(relations, place, relation);
      if (relation !== 'begun')
        for (const place of places.get(topical(word)) ?? []) better(relations, place, 'synonym');
    }
    return relations;
  });
  const found = none().map((_none, place) => worst(answering.map((one) => one[place])));
  for (const sign of meanings)
    for (const place of places.get(sign) ?? []) better(found, place, 'synonym');
  return best(found) === 'begun'
    ? found
    : found.map((relation) => (relation === 'begun' ? undefined : relation));
}

/** How texts answer a query. */
export interface Answers {
  /** Its parts, each with how every text answers it. */
  parts: (Asked & { relations: (Relation | undefined)[] })[];
  /** How every text answers the whole: as its weakest part; undefined where a part has no answer. */
  whole: (Relation | undefined)[];
}

/**
 * How each of some texts answers a query.
 *
 * @param index Their words, from indexTexts().
 */
export function answersAmong(
  index: TextIndex,
  query: string,
  matching: Matching,
  forms: Forms,
): Answers {
  const parts = askedBy(query, matching, forms).map((asked) => ({
    ...asked,
    relations: answersTo(asked, index, forms),
  }));
  const whole = Array.from({ length: index.size }, (_, place) =>
    parts.length === 0 ? 'typed' : worst(parts.map(({ relations }) => relations[place])),
  );
  return { parts, whole };
}
