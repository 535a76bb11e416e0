import { z } from 'zod';
import { claim, id, ids, own, printed } from './fields.ts';
import { passageSchema } from './passage.ts';

const extentSchema = z
  .strictObject({
    printed: printed(
      "The article's words for how widely it was held ('Most participants'), or null where it states none.",
    ).nullable(),
    band: id(
      "Id of the band in vocabulary.yaml; left out where the words do not quantify the study's participants.",
    ).optional(),
  })
  .describe('How widely it was held: { printed, band }.');

export type Extent = z.output<typeof extentSchema>;

/** One thing that the article reports participants said, felt or did: one subject, one extent, one proposition. */
export const findingSchema = z.strictObject({
  id: id('Id of the finding: opaque, for ever, never a position.'),
  theme: id(
    'Id of the theme; left out where the finding stands only outside the themes.',
  ).optional(),
  label: own('A name of at most 45 characters.').max(45, 'A label has at most 45 characters'),
  statement: own('The finding in a plain sentence of ours, hedged as the article hedges.'),
  about: id('Whom it is about: a subject of vocabulary.yaml.'),
  extent: extentSchema.optional(),
  caveat: claim
    .optional()
    .describe(
      'What must stand beside the finding wherever it is shown, so that it is not misread.',
    ),
  passage: passageSchema.describe('The passage that governs the finding.'),
  elsewhere: z
    .array(
      z.strictObject({
        passage: passageSchema,
        printed: printed('The extent printed there, or null.').nullable(),
      }),
    )
    .default([])
    .describe('Other places that say the same, perhaps with another extent.'),
  quotes: ids('Quotations that illustrate the finding.').default([]),
  against: ids(
    'Findings that the article sets against this one; written on one side only.',
  ).default([]),
});

/** findings.yaml */
export const findingsSchema = z.array(findingSchema).min(1);

export type Finding = z.output<typeof findingSchema>;
