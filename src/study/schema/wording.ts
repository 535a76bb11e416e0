import { z } from 'zod';
import { claim, named, own, ref, refs } from './fields.ts';

/** The two halves of a pair. */
const pair = {
  supported: z.array(claim).min(1).describe('Sentences that a reader can use as they stand.'),
  unsupported: z
    .array(
      z.strictObject({
        text: own(
          "A whole sentence that says what the study cannot tell: 'The study cannot tell you whether …'. Never the over-reading itself, which would be a false sentence wherever it is cut out.",
        ),
        reason: claim.describe('Why it cannot.'),
      }),
    )
    .min(1)
    .describe('What the study cannot tell, each with the reason.'),
};

/** sayings.yaml: sentences to use beside the key findings of each theme, and the over-readings that they avoid. */
export const sayingsSchema = z.array(
  z.strictObject({
    id: named('wordings', 'Id of the pair.'),
    theme: ref('themes', 'Theme on whose page it stands.'),
    findings: refs(
      'findings',
      'Findings that it stands beside; both sides where the article sets them against each other.',
    ).min(1),
    ...pair,
  }),
);

export type Saying = z.output<typeof sayingsSchema>[number];
