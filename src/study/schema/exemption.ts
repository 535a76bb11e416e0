import { z } from 'zod';
import { printed, own } from './fields.ts';

/** exemptions.yaml: sentences of our prose that need no evidence, with the reasons. */
export const exemptionsSchema = z.array(
  z.strictObject({
    file: printed("The MDX file of the sentence: 'pages/about.mdx'."),
    sentences: z
      .array(own('The sentence, letter by letter.', 'This site presents one published study.'))
      .min(1)
      .describe('The sentences that need no evidence.'),
    onlyProved: z
      .boolean()
      .default(false)
      .describe(
        'True for sentences that say the content was proved: they are refused while it is not.',
      ),
    reason: own('Why they need none.', 'They speak of this site, not of the study.'),
  }),
);

export type Exemption = z.output<typeof exemptionsSchema>[number];
