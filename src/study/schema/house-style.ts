import { z } from 'zod';
import { id, own, printed } from './fields.ts';

/** house-style.yaml: words that the site's own wording avoids, each with the reason. */
export const houseStyleSchema = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        id: id('Id of the rule.'),
        words: z
          .array(printed('A word or phrase, in any case.', 'family doctor'))
          .min(1)
          .describe('What is not to be written.'),
        reason: own('Why.', 'It names people by a condition.'),
        instead: own('What to write.', 'people who use drugs'),
      }),
    )
    .default([])
    .describe('Words that are not to be written, with the reason.'),
  exceptions: z
    .array(
      z.strictObject({
        rule: id('Id of the rule, or stronger-extent.'),
        file: printed('File in which the text stands.', 'findings.yaml'),
        text: printed(
          'A part of the text, letter by letter, that holds the word.',
          'a word that they use themselves',
        ),
        reason: own('Why the rule does not apply there.', 'The article prints it as a name.'),
      }),
    )
    .default([])
    .describe('Places where a rule does not apply.'),
  abbreviations: z
    .array(
      z.strictObject({
        word: printed('The abbreviation.', 'UK'),
        reason: own('Why it needs no entry in the glossary.', 'Everybody knows it.'),
      }),
    )
    .default([])
    .describe('Abbreviations that the glossary need not explain.'),
});

/** The id under which exceptions to the check of extents are listed. */
export const STRONGER_EXTENT = 'stronger-extent';
