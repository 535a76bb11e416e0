import { z } from 'zod';
import { named, own, printed } from './fields.ts';

/** Where in the article something stands. */
export const passageSchema = z
  .strictObject({
    section: printed('Id of a section of outline.yaml.', 'findings/theme-1').meta({
      refersTo: 'sections',
    }),
    paragraph: z
      .int()
      .min(0)
      .default(0)
      .describe(
        'Number of the paragraph in its section, from 1; a set-off quotation and a line of a list, box or table each count as one. Left out where the first words are in one paragraph of the section only: verify finds the number.',
      )
      .meta({ example: 3 }),
    starts: printed(
      'The first few words of the passage, as the article prints them.',
      'Some participants said that',
    ),
    ends: printed(
      'The last few words of the passage, where it is more than the sentence that it starts with.',
      'in the long term',
    ).optional(),
    whole: z
      .literal(true)
      .optional()
      .describe(
        'Written where a sentence rests on a whole box or table, and not on the line that it starts with: then no line is named.',
      ),
  })
  .meta({
    description: 'A place in the article: { section, paragraph, starts, ends?, whole? }.',
    passage: true,
  });

export type Passage = z.output<typeof passageSchema>;

/** passages.yaml: passages for claims that rest on no finding. */
export const passagesSchema = z.array(
  z.strictObject({
    id: named('passages', 'Id of the passage, for claims to name.'),
    label: own('What the passage says, in a few words of ours.', 'Who was asked'),
    passage: passageSchema,
  }),
);

export type NamedPassage = z.output<typeof passagesSchema>[number];

/** The first words of a passage, without the bullet of a list item. */
export const firstWords = ({ starts }: Passage): string => starts.replace(/^- /u, '');

/** The name of a passage in source.lock.json: 'abstract ¶5 Second, most participants …'. */
export function passageKey({ section, paragraph, starts, ends }: Passage): string {
  return `${section} ¶${paragraph} ${starts}${ends === undefined ? '' : ` … ${ends}`}`;
}
