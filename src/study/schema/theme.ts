import { z } from 'zod';
import { evidence, named, own, printed } from './fields.ts';
import { passageSchema } from './passage.ts';

/** themes.yaml: the article's themes in its order. */
export const themesSchema = z
  .array(
    z.strictObject({
      id: named('themes', 'Id of the theme; its page is /themes/<id>/.'),
      title: printed('Title as the article prints it over the section.', 'Gardeners feel isolated'),
      name: own('A short name for navigation.', 'Isolation'),
      message: own('The theme in one sentence of ours.', 'Gardeners described working alone.'),
      by: evidence('Findings that the message rests on.'),
      passage: passageSchema,
      subthemes: z
        .array(
          z.strictObject({
            id: named('subthemes', 'Id of the sub-theme, that findings name.'),
            title: printed('Title as the article prints it.', 'Waiting for beans'),
          }),
        )
        .min(1)
        .optional()
        .describe('Its sub-themes, in the order of the article.'),
    }),
  )
  .min(1)
  .max(12, 'There are marks for 12 themes: a reader cannot tell more shapes apart');

export type Theme = z.output<typeof themesSchema>[number];
