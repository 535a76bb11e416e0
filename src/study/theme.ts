import { z } from 'zod';
import { id, own, printed } from './fields.ts';
import { passageSchema } from './passage.ts';

/** themes.yaml: the article's themes in its order. */
export const themesSchema = z
  .array(
    z.strictObject({
      id: id('Id of the theme; its page is /themes/<id>/.'),
      title: printed('Title as the article prints it over the section.'),
      name: own('A short name for navigation.'),
      message: own('The theme in one sentence of ours.'),
      by: z.array(id('Id of a finding.')).min(1).describe('Findings that the message rests on.'),
      passage: passageSchema,
    }),
  )
  .min(1);

export type Theme = z.output<typeof themesSchema>[number];
