import { z } from 'zod';
import { id, own } from './fields.ts';

/** What every picture says beside what it draws. */
const words = {
  id: id('Id of the picture.'),
  title: own('A title that states what is seen.'),
  population: own('Population and unit.'),
  howToRead: own('How to read it, in a line or two.'),
  description: own('The picture in words, for those who do not see it.'),
  limits: own('What it does not show.'),
  by: z
    .array(id('Id of a finding or passage.'))
    .min(1)
    .describe('Findings and passages that the picture rests on.'),
};

/** A picture whose rows are records of the study. */
const drawnFrom = <Kind extends string>(kind: Kind, rows: string) =>
  z.strictObject({ kind: z.literal(kind).describe(`Rows: ${rows}.`), ...words });

/** figures.yaml: the words of each picture. The rows come from the study, the drawing from src/charts/. */
export const figuresSchema = z.array(
  z.discriminatedUnion('kind', [
    drawnFrom('participants', 'the levels of participants.yaml'),
    drawnFrom('agreement', 'the findings of the themes, by their bands'),
    drawnFrom('voices', 'the quotations, by speaker and theme'),
    drawnFrom('timeline', 'the entries of timeline.yaml').extend({
      lanes: z
        .array(z.strictObject({ id: id('Id of a lane.'), label: own('Heading of the lane.') }))
        .min(1)
        .describe('The lanes of timeline.yaml, in the order in which they are drawn.'),
    }),
    drawnFrom('shares', 'those named here').extend({
      rows: z
        .array(
          z.strictObject({
            label: own('What the share is of or when it was measured.'),
            percent: z.number().min(0).max(100).describe('The share in per cent, as printed.'),
          }),
        )
        .min(1)
        .describe('Shares of a whole, each in per cent.'),
    }),
  ]),
);

export type Figure = z.output<typeof figuresSchema>[number];

/** The kinds of picture; each has a drawing of its own. */
export type FigureKind = Figure['kind'];
