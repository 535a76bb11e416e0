import { z } from 'zod';
import { unseenIn } from '../../lib/unseen-characters.ts';

/**
 * The kinds of field that records are made of. Each takes the sentence that documents the field; the same
 * sentence is shown to whoever gets the field wrong.
 */

/** An identifier: opaque, for ever, part of addresses. */
export const id = (sentence: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'An id has lower-case letters, digits and single hyphens')
    .max(80, 'An id has at most 80 characters')
    .meta({ description: sentence, example: 'small-pool' });

/**
 * The sets of records that others name by id. Everything that must hold of ids follows from a field's mark: that an id
 * is known, that no two records of a space share one, and what a message offers instead.
 */
export type RecordSet =
  | 'appraisal'
  | 'bands'
  | 'contested'
  | 'excerpts'
  | 'figures'
  | 'findings'
  | 'lanes'
  | 'levels'
  | 'modelGroups'
  | 'models'
  | 'noteKinds'
  | 'notes'
  | 'passages'
  | 'quotations'
  | 'references'
  | 'sections'
  | 'sectionsOfHome'
  | 'subjects'
  | 'terms'
  | 'themes'
  | 'timeline'
  | 'topics'
  | 'variables'
  | 'wordings';

/** What a field may name besides the records of a set: the levels of the role variable, and whatever proves a claim. */
export type Referable = RecordSet | 'evidence' | 'roles';

/** What a field's schema says of it besides its type. */
export interface FieldMarks {
  /** The sentence that documents the field. */
  description?: string | undefined;
  /** A value as it may be written. */
  example?: unknown;
  /** The text is in our own words. */
  own?: boolean;
  /** The value is a place in the article. */
  passage?: boolean;
  /** The ids in this list are what the text beside them rests on. */
  evidence?: boolean;
  /** The value is the id of a record of this set. */
  names?: RecordSet;
  /** The value is an id that a record of this set has. */
  refersTo?: Referable;
}

/** The id of a record of a set. */
export const named = (names: RecordSet, sentence: string) => id(sentence).meta({ names });

/** An id that a record of a set has. */
export const ref = (refersTo: Referable, sentence: string) => id(sentence).meta({ refersTo });

/** Ids that records of a set have, each named once. */
export const refs = (to: Referable, sentence: string) =>
  z
    .array(ref(to, sentence))
    .refine((list) => new Set(list).size === list.length, 'An id is named twice in this list')
    .meta({ description: sentence });

/** Ids of the findings, of their other places and of the passages that a text rests on. */
export const evidence = (sentence: string) =>
  refs('evidence', sentence).min(1).meta({ evidence: true });

/** The example that a sentence gives between quotation marks at its end, or in brackets: "A word: 'felt'." */
const exampleIn = (sentence: string): string | undefined =>
  /(?:: |\()'([^']+)'/u.exec(sentence)?.[1];

/** Far more than anybody reads in one piece; comparing a longer text with the others would take minutes. */
export const LONGEST_TEXT = 20_000;

/** A text, every character of which is seen. */
const text = (sentence: string, example: string | undefined) =>
  z
    .string()
    .regex(/\S/u, 'This is empty')
    .refine(({ length }) => length <= LONGEST_TEXT, `A text has at most ${LONGEST_TEXT} characters`)
    .refine((written) => unseenIn(written) === undefined, {
      error: ({ input }) =>
        `The text holds ${unseenIn(String(input))?.name ?? ''}, which no reader sees`,
    })
    .meta({ description: sentence, example });

/** Words as the article prints them. The example is the one that the sentence gives, unless there is another. */
export const printed = (sentence: string, example = exampleIn(sentence)) => text(sentence, example);

/** Words of a participant, with the label under them: which characters they may have, a check of its own says. */
export const verbatim = (sentence: string, example: string) =>
  z.string().regex(/\S/u, 'This is empty').meta({ description: sentence, example });

/** Words of this site, searched for runs that the article printed first. */
export const own = (sentence: string, example = exampleIn(sentence)) =>
  text(sentence, example).meta({ description: sentence, example, own: true });

/** Words with placeholders in braces; each must be used, and no other. */
export const template = (sentence: string, ...placeholders: string[]) =>
  own(sentence)
    .refine(
      (text) =>
        [...text.matchAll(/\{(\w+)\}/gu)].every(([, name]) => placeholders.includes(name ?? '')) &&
        placeholders.every((name) => text.includes(`{${name}}`)),
      `The text must contain ${placeholders.map((name) => `{${name}}`).join(' and ')}, and no other placeholder`,
    )
    .meta({
      description: sentence,
      own: true,
      example: ['A few words', ...placeholders.map((name) => `{${name}}`)].join(' '),
    });

/** A web address. */
export const address = (sentence: string) =>
  z
    .url({ protocol: /^https?$/u })
    .meta({ description: sentence, example: 'https://example.org/page' });

/** A calendar date, year first: 2021-07-13. */
export const date = (sentence: string) =>
  z.iso.date().meta({ description: sentence, example: '2026-11-26' });

/** A sentence of this site with the findings or passages that it rests on. */
export const claim = z
  .strictObject({
    text: own('One sentence of this site.', 'Some felt that beans need time.'),
    by: evidence(
      'Ids of the findings, of their other places and of the passages that the sentence rests on.',
    ),
  })
  .describe('A sentence of this site and its evidence: { text, by }.');

export type Claim = z.output<typeof claim>;
