import { z } from 'zod';
import { id, own, printed } from './fields.ts';
import { passageSchema } from './passage.ts';

/** glossary.yaml: the terms and abbreviations that the pages use. */
export const glossarySchema = z.array(
  z.strictObject({
    id: id('Id of the term.'),
    term: own('The term as a reader looks it up.'),
    forms: z
      .array(printed("A form in which it stands in prose, letter by letter: 'one-stop-shop'."))
      .min(1)
      .describe('Forms that are linked at their first use on a page; abbreviations included.'),
    explanation: z
      .array(own('A sentence of plain explanation.'))
      .min(1)
      .describe('One or two sentences.'),
    passage: passageSchema
      .optional()
      .describe('Where the article explains it; left out where the explanation is this site’s.'),
  }),
);

export type Term = z.output<typeof glossarySchema>[number];
