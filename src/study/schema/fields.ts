import { z } from 'zod';
import { unseenIn } from '../../lib/unseen-characters.ts';

/**
 * The kinds of fields in records. Each takes a sentence that documents the field; messages about a wrong value show the
 * same sentence.
 */

/** An identifier: opaque, permanent, part of addresses. */
export const id = (sentence: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'An id has lower-case letters, digits and single hyphens')
    .max(80, 'An id has at most 80 characters')
    .meta({ description: sentence, example: 'small-pool' });

/**
 * The sets of records that other fields can refer to by id. Known ids, unique ids, suggestions in messages and foreign
 * keys of tables all follow from the marks of the fields.
 */
export type RecordSet =
  | 'appraisal'
  | 'bands'
  | 'codes'
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
  | 'sources'
  | 'subjects'
  | 'subthemes'
  | 'terms'
  | 'themes'
  | 'timeline'
  | 'topics'
  | 'variables'
  | 'wordings';

/** What a field may refer to: the records of a set, the levels of the role variable, or the evidence of a claim. */
export type Referable = RecordSet | 'evidence' | 'roles';

/** What the schema of a field says besides its type. */
export interface FieldMarks {
  /** The sentence that documents the field. */
  description?: string | undefined;
  /** A valid value. */
  example?: unknown;
  /** The text is in our own words. */
  own?: boolean;
  /** The value is a place in the article. */
  passage?: boolean;
  /** The list holds the ids of the evidence for the text next to it. */
  evidence?: boolean;
  /** The value is the id of a record of this set. */
  names?: RecordSet;
  /** The value is the id of another record, of this set. */
  refersTo?: Referable;
}

/** The id of a record of a set. */
export const named = (names: RecordSet, sentence: string) => id(sentence).meta({ names });

/** A reference to a record of a set, by its id. */
export const ref = (refersTo: Referable, sentence: string) => id(sentence).meta({ refersTo });

/** References to records of a set, without duplicates. */
export const refs = (to: Referable, sentence: string) =>
  z
    .array(ref(to, sentence))
    .refine((list) => new Set(list).size === list.length, 'An id is named twice in this list')
    .meta({ description: sentence });

/** The evidence of a text: ids of findings, of their other places, and of passages. */
export const evidence = (sentence: string) =>
  refs('evidence', sentence).min(1).meta({ evidence: true });

/** The example in a sentence, in quotation marks after a colon or in brackets: "A word: 'felt'." */
const exampleIn = (sentence: string): string | undefined =>
  /(?:: |\()'([^']+)'/u.exec(sentence)?.[1];

/** Far more than any text needs; comparing a longer one with the others would take minutes. */
export const LONGEST_TEXT = 20_000;

/** A text without invisible characters. */
const text = (sentence: string, example: string | undefined) =>
  z
    .string()
    .regex(/\S/u, 'This is empty')
    .refine(({ length }) => length <= LONGEST_TEXT, `A text has at most ${LONGEST_TEXT} characters`)
    .refine((written) => unseenIn(written) === undefined, {
      error: ({ input }) =>
        `The text contains ${unseenIn(String(input))?.name ?? ''}, which is invisible`,
    })
    .meta({ description: sentence, example });

/** Words as the article prints them. The example defaults to the one in the sentence. */
export const printed = (sentence: string, example = exampleIn(sentence)) => text(sentence, example);

/** The words or the label of a participant. The check `quotationGlyphs` says which characters they may contain. */
export const verbatim = (sentence: string, example: string) =>
  z.string().regex(/\S/u, 'This is empty').meta({ description: sentence, example });

/** Words of this site, which must not repeat the article. */
export const own = (sentence: string, example = exampleIn(sentence)) =>
  text(sentence, example).meta({ description: sentence, example, own: true });

/** Words of this site with placeholders in braces, all of which must be used. */
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

function isLanguageTag(tag: string): boolean {
  try {
    // 'und' names no language.
    return (new Intl.Locale(tag).language as string | undefined) !== undefined;
  } catch {
    return false;
  }
}

/** A language as a BCP 47 tag. */
export const languageTag = (sentence: string) =>
  printed(sentence).refine(isLanguageTag, 'This is not a BCP 47 language tag');

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
