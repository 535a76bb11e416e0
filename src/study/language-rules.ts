import { z } from 'zod';
import { id, own, printed } from './fields.ts';

/** language.yaml: words that the site's own wording avoids, each with the reason. */
export const languageSchema = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        id: id('Id of the rule.'),
        words: z
          .array(printed('A word or phrase, in any case.'))
          .min(1)
          .describe('What is not to be written.'),
        reason: own('Why.'),
        instead: own('What to write.'),
      }),
    )
    .default([]),
  exceptions: z
    .array(
      z.strictObject({
        rule: id('Id of the rule, or stronger-extent.'),
        file: printed('File in which the text stands.'),
        text: printed('A part of the text, letter by letter, that holds the word.'),
        reason: own('Why the rule does not apply there.'),
      }),
    )
    .default([])
    .describe('Places where a rule does not apply.'),
  abbreviations: z
    .array(
      z.strictObject({
        word: printed('The abbreviation.'),
        reason: own('Why it needs no entry in the glossary.'),
      }),
    )
    .default([])
    .describe('Abbreviations that the glossary need not explain.'),
});

export type LanguageRules = z.output<typeof languageSchema>;

/** The id under which exceptions to the check of extents are listed. */
export const STRONGER_EXTENT = 'stronger-extent';
