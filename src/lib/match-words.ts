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

/** The words among those by which texts are found, of the texts and of their topics. */
const knownIn = (texts: readonly ReadonlySet<string>[]): string[] => {
  const all = new Set(texts.flatMap((text) => [...text]));
  const words = [...all].filter((word) => !word.startsWith('='));
  return [...new Set(words.map((word) => word.replace(/^~/u, '')))];
};

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

/** How texts answer one part of a query. A longer word counts only where no text has anything nearer. */
function answersTo(
  { words, meanings }: Asked,
  texts: readonly ReadonlySet<string>[],
  known: readonly string[],
  forms: Forms,
): (Relation | undefined)[] {
  const answering = words.map((typed) =>
    known.flatMap((word) => {
      const relation = relationOf(word, typed, forms);
      return relation === undefined ? [] : [{ word, relation }];
    }),
  );
  const found = texts.map((text) => {
    const own = worst(
      answering.map((some) =>
        best(
          some.flatMap(({ word, relation }) => [
            ...(text.has(word) ? [relation] : []),
            ...(relation !== 'begun' && text.has(topical(word)) ? (['synonym'] as const) : []),
          ]),
        ),
      ),
    );
    const same = meanings.some((sign) => text.has(sign)) ? 'synonym' : undefined;
    return best([own, same]);
  });
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
 * @param texts The words of each, from findable().
 */
export function answersAmong(
  texts: readonly ReadonlySet<string>[],
  query: string,
  matching: Matching,
  forms: Forms,
): Answers {
  const known = knownIn(texts);
  const parts = askedBy(query, matching, forms).map((asked) => ({
    ...asked,
    relations: answersTo(asked, texts, known, forms),
  }));
  const whole = texts.map((_text, place) =>
    parts.length === 0 ? 'typed' : worst(parts.map(({ relations }) => relations[place])),
  );
  return { parts, whole };
}
