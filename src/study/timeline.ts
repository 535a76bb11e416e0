import { z } from 'zod';
import { claim, id, own } from './fields.ts';

const when = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'A date is a year, a year and month, or a day');

/** timeline.yaml: dated events of the background and of the study. */
export const timelineSchema = z.array(
  z.strictObject({
    id: id('Id of the entry.'),
    lane: id('Id of the lane: one for the background, one for the study.'),
    from: when.describe('When it began or happened: 2013, 2019-05 or 2019-04-01.'),
    to: when.optional().describe('When it ended, where it lasted.'),
    loose: z
      .boolean()
      .default(false)
      .describe(
        "True where the scale needs an end that the article does not print: 'early 2000s'.",
      ),
    name: own('The event in a few words, for the picture.').max(40),
    when: own("The date in words as precise as the article's: 'From 2013'."),
    what: claim.describe('What happened.'),
  }),
);

export type TimelineEntry = z.output<typeof timelineSchema>[number];
