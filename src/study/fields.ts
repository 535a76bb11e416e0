import { z } from 'zod';

/**
 * The kinds of field that records are made of. Each takes the sentence that documents the field; the same
 * sentence is shown to whoever gets the field wrong.
 */

/** An identifier: opaque, for ever, part of addresses. */
export const id = (sentence: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'An id has lower-case letters, digits and single hyphens')
    .describe(sentence);

/** Words as the article prints them. */
export const printed = (sentence: string) =>
  z.string().regex(/\S/u, 'This is empty').describe(sentence);

/** Words of this site: searched for runs that the article printed first. */
export const own = (sentence: string) =>
  z.string().regex(/\S/u, 'This is empty').meta({ description: sentence, own: true });

/** Words with placeholders in braces; each must be used, and no other. */
export const template = (sentence: string, ...placeholders: string[]) =>
  own(sentence).refine(
    (text) =>
      [...text.matchAll(/\{(\w+)\}/gu)].every(([, name]) => placeholders.includes(name ?? '')) &&
      placeholders.every((name) => text.includes(`{${name}}`)),
    `The text must contain ${placeholders.map((name) => `{${name}}`).join(' and ')}, and no other placeholder`,
  );

/** A web address. */
export const address = (sentence: string) => z.url({ protocol: /^https?$/u }).describe(sentence);

/** A calendar date, year first: 2021-07-13. */
export const date = (sentence: string) => z.iso.date().describe(sentence);

/** A list of ids, each named once. */
export const ids = (sentence: string) =>
  z
    .array(id(sentence))
    .refine((list) => new Set(list).size === list.length, 'An id is named twice in this list')
    .describe(sentence);

/** A sentence of this site with the findings or passages that it rests on. */
export const claim = z
  .strictObject({
    text: own('One sentence of this site.'),
    by: ids('Ids of the findings and passages that the sentence rests on.').min(1),
  })
  .describe('A sentence of this site and its evidence: { text, by }.');

export type Claim = z.output<typeof claim>;
