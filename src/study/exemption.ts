import { z } from 'zod';
import { printed, own } from './fields.ts';

/** exemptions.yaml: sentences of our prose that need no evidence, each with the reason. */
export const exemptionsSchema = z.array(
  z.strictObject({
    file: printed("The MDX file of the sentence: 'pages/about.mdx'."),
    sentences: z
      .array(own('The sentence, letter by letter.'))
      .min(1)
      .describe('The sentences that need no evidence.'),
    reason: own('Why they need none.'),
  }),
);

export type Exemption = z.output<typeof exemptionsSchema>[number];
