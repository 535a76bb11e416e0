import { z } from 'zod';
import { address, claim, evidence, named, own, printed } from './fields.ts';

const item = z.strictObject({
  id: named('appraisal', 'Id of the item, for links.'),
  name: printed('Short name of the item; never the words in which the checklist asks.', 'Gender'),
  state: z
    .enum(['reported', 'partly', 'not-found'])
    .describe('Whether the text of the article reports it: reported, partly or not-found.'),
  claims: z
    .array(claim)
    .min(1)
    .max(2)
    .describe('What the text says on it, and what it leaves out.'),
});

const group = z.strictObject({
  id: named('appraisal', 'Id of the group, for links.'),
  name: printed('Name of the group.', 'Personal characteristics'),
  items: z.array(item).min(1).describe('Its items, in the order of the checklist.'),
});

const domain = z.strictObject({
  id: named('appraisal', 'Id of the domain, for links.'),
  name: printed('Name of the domain.', 'Research team and reflexivity'),
  groups: z.array(group).min(1).describe('Its groups, in the order of the checklist.'),
});

const prompt = z.strictObject({
  id: named('appraisal', 'Id of the prompt, for links and for what a reader writes.'),
  name: own('The matter in a few words.', 'Two numbers of participants'),
  question: own('What to think about, as a question of ours.', 'Whose voices are missing?'),
  by: evidence('Findings and passages that help to answer it.'),
  pages: z
    .array(
      z.strictObject({
        label: own('Name of the page or section.', 'Aim and design'),
        path: printed("Its address on this site: '/study/methods/#aim-and-design'.").startsWith(
          '/',
          'An address on this site starts with a slash',
        ),
      }),
    )
    .default([])
    .describe('Pages of this site that help to answer it.'),
});

/** appraisal.yaml: what the article reports for each item of a checklist, and prompts for the reader's own appraisal. */
export const appraisalSchema = z.strictObject({
  checklist: z
    .strictObject({
      name: printed("Short name of the checklist: 'COREQ'."),
      citation: printed(
        'The publication of the checklist, as it is cited.',
        'Tong A, Sainsbury P, Craig J. Int J Qual Health Care 2007;19:349–57.',
      ),
      url: address('Address of that publication.'),
    })
    .describe('The reporting checklist.'),
  intro: z
    .array(
      own(
        'A sentence on how the checklist was used.',
        'Each item was looked for in the text of the article.',
      ),
    )
    .min(1),
  domains: z
    .array(domain)
    .min(1)
    .describe('The domains of the checklist; its items are numbered through them.'),
  prompts: z.array(prompt).min(1).describe('Prompts for a critical appraisal, in our own words.'),
});

export type Appraisal = z.output<typeof appraisalSchema>;
export type AppraisalItem = z.output<typeof item>;
