import { z } from 'zod';
import { claim, languageTag, named, own, printed, ref, refs, verbatim } from './fields.ts';
import { passageSchema } from './passage.ts';

/** A participant's words. Nothing in `text` is ours: source.lock.json proves it against the article. */
const quoteSchema = z.strictObject({
  id: named('quotations', 'Id of the quotation; its page is /quotes/<id>/.'),
  theme: ref('themes', 'Id of the theme under which the article prints it.').optional(),
  speaker: verbatim('The label printed under the quotation, letter by letter.', 'Gardener 1'),
  source: ref(
    'sources',
    'The participant, group or site of sources.yaml whose words these are.',
  ).optional(),
  role: ref(
    'roles',
    'The level of the role variable in participants.yaml to which the label belongs.',
  ).optional(),
  setOff: z
    .boolean()
    .default(true)
    .describe(
      'False where the article prints it within a sentence of its own, between quotation marks.',
    ),
  lead: own('A neutral line of ours that comes before it.', 'On waiting for beans:').optional(),
  language: languageTag(
    "Language of the words as a BCP 47 tag, where it is not that of the site: 'es'.",
  ).optional(),
  translation: z
    .strictObject({
      text: verbatim('The words in the language of the site.', 'You wait and see.'),
      printed: z
        .boolean()
        .default(false)
        .describe('True if the article prints the translation; false if it is ours.'),
    })
    .optional()
    .describe('The words in the language of the site, beside the original: { text, printed }.'),
  text: verbatim(
    'The words, verbatim and whole, with ellipses and [insertions].',
    'They [the beans] come in May ... or not.',
  ),
  turns: z
    .array(verbatim('The label of someone who speaks in it, as printed.', 'Interviewer'))
    .min(1)
    .optional()
    .describe(
      'Labels of those who take turns in it, where it is a dialogue. Each turn is a line of its text that begins with its label and a colon (text: |-). Where the article prints no label after the dialogue, speaker has these, with commas between them.',
    ),
  opening: verbatim(
    'Its first words, as an entry of an index: cut before anything that the speaker goes on to turn.',
    'They [the beans] come',
  ).optional(),
  excerpts: z
    .array(
      z.strictObject({
        id: named('excerpts', 'Id of the excerpt.'),
        text: verbatim('A run of whole sentences of the quotation.', 'You wait and see.'),
      }),
    )
    .default([])
    .describe('Short forms for pages that need one; each is shown as an excerpt.'),
  topics: z
    .array(ref('topics', 'Id of a topic of vocabulary.yaml.'))
    .default([])
    .describe('What it speaks of, so that it is found by words that it does not use.'),
  codes: refs('codes', 'Codes of codes.yaml that were given to the words.').optional(),
  caveat: claim
    .optional()
    .describe(
      'What must stand beside the quotation on its page, in the list of voices and in the data, so that it is not misread.',
    ),
  passage: passageSchema,
  introduced: z
    .strictObject({
      printed: printed("The article's words for who speaks: 'one participant'."),
      passage: passageSchema.describe('The sentence that leads to the quotation.'),
    })
    .optional()
    .describe(
      'How the article introduces the speaker, where it says how many: a finding that the words illustrate may have been held more widely.',
    ),
});

/** quotes.yaml */
export const quotesSchema = z.array(quoteSchema).min(1);

export type Quote = z.output<typeof quoteSchema>;
