import { z } from 'zod';
import { claim, named, own, printed, ref, refs } from './fields.ts';
import { passageSchema } from './passage.ts';

const extentSchema = z
  .strictObject({
    printed: printed(
      "The article's words for how widely it was held ('Most participants'), or null where it states none.",
    ).nullable(),
    band: ref(
      'bands',
      "Id of the band in vocabulary.yaml; left out where the words do not quantify the study's participants.",
    ).optional(),
  })
  .describe('How widely it was held: { printed, band }.');

export type Extent = z.output<typeof extentSchema>;

/** One thing that the article reports participants said, felt or did: one subject, one extent, one proposition. */
const findingSchema = z.strictObject({
  id: named('findings', 'Id of the finding: opaque and permanent, never a position.'),
  theme: ref(
    'themes',
    'Id of the theme; left out where the finding stands only outside the themes.',
  ).optional(),
  subtheme: ref(
    'subthemes',
    'Id of the sub-theme of that theme, where the study has them.',
  ).optional(),
  alsoIn: refs(
    'themes',
    'Ids of further themes to which the article gives the finding.',
  ).optional(),
  label: own('A name of at most 75 characters.', 'Beans need time').max(
    75,
    'A label has at most 75 characters',
  ),
  statement: own(
    'The finding in a plain sentence of ours, hedged as the article hedges.',
    'Some felt that beans need time.',
  ),
  about: ref('subjects', 'Whom it is about: a subject of vocabulary.yaml.'),
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
        id: named(
          'findings',
          'Id by which a claim names this place, where it rests on this one.',
        ).optional(),
        passage: passageSchema,
        printed: printed('The extent printed there, or null.', 'Many participants').nullable(),
      }),
    )
    .default([])
    .describe(
      'Other places that say the same, perhaps with another extent. A claim that names one of them by its id shows it among its sources.',
    ),
  codes: refs('codes', 'Codes of codes.yaml from which the finding was made.').optional(),
  quotes: refs('quotations', 'Quotations that illustrate the finding.').default([]),
  against: refs(
    'findings',
    'Findings that the article sets against this one; written on one side only.',
  ).default([]),
});

/** findings.yaml */
export const findingsSchema = z.array(findingSchema).min(1);

export type Finding = z.output<typeof findingSchema>;
