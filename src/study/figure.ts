import { z } from 'zod';
import { id, own } from './fields.ts';

/** figures.yaml: the words of each picture. The rows come from the study, the drawing from src/charts/. */
export const figuresSchema = z.array(
  z.strictObject({
    id: z.enum(['participants']).describe('Which picture: participants.'),
    title: own('A title that states what is seen.'),
    population: own('Population and unit.'),
    howToRead: own('How to read it, in one line.'),
    description: own('The picture in words, for those who do not see it.'),
    limits: own('What it does not show.'),
    by: z
      .array(id('Id of a finding or passage.'))
      .min(1)
      .describe('Findings and passages that the picture rests on.'),
  }),
);

export type Figure = z.output<typeof figuresSchema>[number];
