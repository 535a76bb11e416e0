import { z } from 'zod';
import { id, own, printed } from './fields.ts';
import { passageSchema } from './passage.ts';

/** A participant's words. Nothing in `text` is ours: source.lock.json proves it against the article. */
export const quoteSchema = z.strictObject({
  id: id('Id of the quotation; its page is /quotes/<id>/.'),
  theme: id('Id of the theme under which the article prints it.').optional(),
  speaker: printed('The label printed under the quotation, letter by letter.'),
  role: id(
    'The level of the role variable in participants.yaml to which the label belongs.',
  ).optional(),
  setOff: z
    .boolean()
    .default(true)
    .describe(
      'False where the article prints it within a sentence of its own, between quotation marks.',
    ),
  lead: own('A neutral line of ours that comes before it.'),
  text: printed('The words, verbatim and whole, with ellipses and [insertions].'),
  excerpts: z
    .array(
      z.strictObject({
        id: id('Id of the excerpt.'),
        text: printed('A run of whole sentences of the quotation.'),
      }),
    )
    .default([])
    .describe('Short forms for pages that need one; each is shown as an excerpt.'),
  passage: passageSchema,
});

/** quotes.yaml */
export const quotesSchema = z.array(quoteSchema).min(1);

export type Quote = z.output<typeof quoteSchema>;
