import { z } from 'zod';
import { claim, named, own, ref, refs } from './fields.ts';

const claims = (sentence: string) => z.array(claim).default([]).describe(sentence);

/** models.yaml: ways of organising what the study is about, as its participants and authors discussed them. */
export const modelsSchema = z.strictObject({
  lead: claim.describe('What the page says, in a sentence.'),
  intro: z.array(claim).min(1).describe('What is compared, and that nothing is recommended.'),
  groups: z
    .array(
      z.strictObject({
        id: named('modelGroups', 'Id of the group.'),
        label: own('Heading of the group.', 'Counts'),
      }),
    )
    .min(1)
    .describe('Groups of models in the order in which they are shown.'),
  models: z
    .array(
      z.strictObject({
        id: named('models', 'Id of the model.'),
        group: ref('modelGroups', 'Id of its group.'),
        name: own('Name of the model.', 'One shared garden'),
        what: claim.describe('What it is, in a sentence.'),
        findings: refs('findings', 'Findings that state its extent; the first is shown.').min(1),
        helps: claims('What it was said to help; none where nothing is reported.'),
        limits: claims('What was said to limit it; none where nothing is reported.'),
        quotes: refs('quotations', 'Quotations that speak of it.').default([]),
      }),
    )
    .min(1)
    .describe('The rows of the matrix.'),
  contested: z
    .array(
      z.strictObject({
        id: named('contested', 'Id of the pair.'),
        title: own('The question that divided.', 'Should gardens be shared?'),
        sides: z
          .array(
            z.strictObject({
              label: own('Name of the side.', 'For sharing'),
              findings: refs('findings', 'Findings that state its extent.').min(1),
              reasons: z.array(claim).min(1).describe('Its reasons.'),
              quotes: refs('quotations', 'Quotations that speak for it.').default([]),
            }),
          )
          .length(2)
          .describe('The two sides.'),
      }),
    )
    .default([])
    .describe('Matters on which participants were divided, as facing columns.'),
  wanted: z
    .array(claim.extend({ label: own('What was said to help.', 'Shared ponds') }))
    .default([])
    .describe('What was said to help, whichever the model; both sides where views differed.'),
  comparisons: claims("The authors' own comparisons with models elsewhere, kept apart."),
});

export type Models = z.output<typeof modelsSchema>;
