import { z } from 'zod';
import { own, printed } from './fields.ts';

const section = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/u, 'A section id is a lower-case path')
      .meta({
        description: "Path of the section: 'findings/theme-1'.",
        names: 'sections',
        example: 'findings/theme-1',
      }),
    label: own("Name of the section for readers: 'Findings, theme 1'."),
    short: own(
      "A shorter name, for little room: 'Theme 1'; the label where it is left out.",
    ).optional(),
    heading: printed(
      "The line of the article's text that opens the section, whole.",
      'METHODS',
    ).optional(),
    opens: printed(
      "First words of the section's first paragraph, where no heading line opens it.",
      'Beans are grown in',
    ).optional(),
    aside: z
      .strictObject({
        last: printed('First words of the last line of the box or table.', 'Total 12'),
      })
      .optional()
      .describe(
        'Present for a box or table that stands in the middle of running text: the text goes on behind its last line.',
      ),
    list: z
      .boolean()
      .default(false)
      .describe(
        'True where each line stands alone, as in end matter; false where a broken paragraph goes on.',
      ),
  })
  .refine(
    ({ heading, opens }) => (heading === undefined) !== (opens === undefined),
    "A section is opened either by a 'heading' or by what it 'opens' with",
  )
  .describe('A section, box or table of the article.');

/** outline.yaml: the article's sections, boxes and tables, in the order in which the text has them. */
export const outlineSchema = z.array(section).min(1);

/** Id of the section that holds the reference list, in which each line is an entry. */
export const REFERENCE_LIST = 'references';

export type Section = z.output<typeof section>;
