import { z } from 'zod';
import { claim, evidence, named, own, printed, ref, refs } from './fields.ts';
import { voices } from './voice.ts';

const message = z.strictObject({
  theme: ref('themes', 'Theme that the message belongs to.')
    .meta({ names: 'sectionsOfHome' })
    .optional(),
  title: own('The message as a heading.', 'Beans were said to need time'),
  by: evidence('Findings that the heading rests on.'),
  text: z.array(claim).min(1).describe('The message in a few sentences.'),
  voices,
  limits: z.array(claim).min(1).describe('What limits the message.'),
});

/** home.yaml: the first screen and the key messages. */
export const homeSchema = z.strictObject({
  kind: own("What kind of document the study is, in a few words: 'One interview study · 2019'."),
  kindBy: evidence('Findings and passages that this rests on.').optional(),
  heading: own('The study in one line.', 'Gardeners agreed on beans, not on soil'),
  headingBy: evidence('Findings and passages that the heading rests on.'),
  lead: z.array(claim).min(1).describe('What was found, in two sentences.'),
  caution: z.array(claim).default([]).describe('The main limits.'),
  agreement: refs(
    'findings',
    'Findings of the short picture: what was shared, and both sides of what was not.',
  ).default([]),
  messages: z.array(message).default([]).describe('The key messages.'),
  more: z
    .array(
      z.strictObject({
        id: named('sectionsOfHome', 'Id of the section, for links.'),
        title: own('Heading of the section.', 'What would help'),
        text: z.array(claim).default([]),
        points: z
          .array(
            claim.extend({
              label: own('What the sentence is about.', 'Shared ponds').optional(),
            }),
          )
          .default([])
          .describe('Sentences set as a list, or as a table where they have labels.'),
        link: z
          .strictObject({
            path: printed("The address on this site: '/what-might-help/'.").startsWith('/'),
            text: own('The words of the link.', 'All that might help'),
          })
          .optional()
          .describe('Where the section goes on.'),
      }),
    )
    .default([])
    .describe('Further sections: what would help, what the study cannot tell.'),
});

export type Home = z.output<typeof homeSchema>;
export type Message = Home['messages'][number];
