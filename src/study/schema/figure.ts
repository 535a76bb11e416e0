import { z } from 'zod';
import { claim, evidence, named, own, ref, refs } from './fields.ts';

/** What every picture says beside what it draws. */
const words = {
  id: named('figures', 'Id of the picture.'),
  title: own('A title that states what is seen.', 'Most of those asked were gardeners'),
  population: own('Population and unit.', 'Participants, 12 in all'),
  howToRead: own(
    'How to read it, in a line or two.',
    'Each bar is a profession; its length is the number of participants.',
  ),
  description: own(
    'The picture in words, for those who do not see it.',
    'Two bars: eight gardeners and four cooks.',
  ),
  limits: own('What it does not show.', 'It does not show who said what.'),
  by: evidence('Findings and passages that the picture rests on.'),
};

/** A picture whose rows are records of the study. */
const drawnFrom = <Kind extends string>(kind: Kind, rows: string) =>
  z.strictObject({ kind: z.literal(kind).describe(`Rows: ${rows}.`), ...words });

/** The words for findings that the article sets against one another. */
const question = z.strictObject({
  question: own('What views differed on, as a question.', 'One pond for all gardens?'),
  by: evidence('The findings on either side.'),
  reasons: z
    .array(
      claim.extend({
        of: ref('findings', 'Finding that the article gives the reason for; each side needs one.'),
      }),
    )
    .default([])
    .describe('What the article ties to a side, in a few words.'),
  between: claim
    .optional()
    .describe('What stands between the sides; the findings that it rests on stand on neither.'),
});

export type Question = z.output<typeof question>;

/** figures.yaml: the words of each picture. The rows come from the study, the drawing from src/charts/. */
export const figuresSchema = z.array(
  z.discriminatedUnion('kind', [
    drawnFrom('participants', 'the levels of participants.yaml'),
    drawnFrom('agreement', 'the findings of the themes, by their bands').extend({
      open: refs('bands', 'Bands that are open at once; all, where none is named.').default([]),
      questions: z
        .array(question)
        .default([])
        .describe('Words for what findings.yaml sets against one another.'),
    }),
    drawnFrom('voices', 'the quotations, by speaker and theme'),
    drawnFrom('timeline', 'the entries of timeline.yaml').extend({
      lanes: z
        .array(
          z.strictObject({
            id: named('lanes', 'Id of a lane.'),
            label: own('Heading of the lane.', 'The study'),
          }),
        )
        .min(1)
        .describe('The lanes of timeline.yaml, in the order in which they are drawn.'),
    }),
    drawnFrom('shares', 'those named here').extend({
      rows: z
        .array(
          z.strictObject({
            label: own('What the share is of or when it was measured.', '2019'),
            percent: z.number().min(0).max(100).describe('The share in per cent, as printed.'),
          }),
        )
        .min(1)
        .describe('Shares of a whole, each in per cent.'),
    }),
  ]),
);

export type Figure = z.output<typeof figuresSchema>[number];
