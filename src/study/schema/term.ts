import { z } from 'zod';
import { named, own, printed } from './fields.ts';
import { passageSchema } from './passage.ts';

/** glossary.yaml: the terms and abbreviations that the pages use. */
export const glossarySchema = z.array(
  z.strictObject({
    id: named('terms', 'Id of the term.'),
    term: own('The term as a reader looks it up.', 'Broad bean'),
    forms: z
      .array(printed("A form in which it stands in prose, letter by letter: 'one-stop-shop'."))
      .min(1)
      .describe('Forms that are linked at their first use on a page; abbreviations included.'),
    senses: z
      .array(
        z.strictObject({
          form: printed(
            'One of the forms, which also has an everyday sense or is an inflection.',
            'beans',
          ),
          meant: z
            .array(printed('A few words round the form, letter by letter.', 'the beans of May'))
            .default([])
            .describe('Where the term is meant: there the form is linked.'),
          otherwise: z
            .array(printed('A few words round the form, letter by letter.', 'the beans of May'))
            .default([])
            .describe('Where something else is meant: there it is not linked.'),
        }),
      )
      .default([])
      .describe('Forms that a person has read in each sentence, and in which sense they are used.'),
    explanation: z
      .array(own('A sentence of plain explanation.', 'A bean that is sown in autumn.'))
      .min(1)
      .describe('One or two sentences.'),
    passage: passageSchema
      .optional()
      .describe('Where the article explains it; left out where the explanation is this site’s.'),
  }),
);

export type Term = z.output<typeof glossarySchema>[number];
