import { z } from 'zod';
import { claim, id, ids, own } from './fields.ts';

/** The two halves of a pair, as the home page and the themes have them. */
export const pair = {
  say: z.array(claim).min(1).describe('Sentences that a reader can use as they stand.'),
  notSay: z
    .array(
      z.strictObject({
        text: own('The over-reading.'),
        because: claim.describe('Why the study does not support it.'),
      }),
    )
    .min(1)
    .describe('Sentences that the study does not support.'),
};

/** sayings.yaml: sentences to use beside the key findings of each theme, and the over-readings that they avoid. */
export const sayingsSchema = z.array(
  z.strictObject({
    id: id('Id of the pair.'),
    theme: id('Theme on whose page it stands.'),
    findings: ids(
      'Findings that it stands beside; both sides where the article sets them against each other.',
    ).min(1),
    ...pair,
  }),
);

export type Saying = z.output<typeof sayingsSchema>[number];
