import { z } from 'zod';
import { id, named, own, printed, ref } from './fields.ts';
import { passageSchema } from './passage.ts';

const tile = z
  .tuple([z.int().min(0), z.int().min(0), z.int().min(1)])
  .describe('Its column and its row on a map of tiles, from 0, and how many columns it takes.')
  .meta({ example: [1, 0, 1] });

const level = z.strictObject({
  id: named('levels', 'Id of the level.'),
  label: printed('Name of the level as printed.', 'Gardener'),
  n: z.int().min(0).describe('Number of participants at this level.'),
  share: printed("The per cent printed beside the number: '63%'.").optional(),
  tile: tile.optional(),
});

/** participants.yaml: the table of participants, margins only. Levels of two variables are never crossed. */
export const participantsSchema = z.strictObject({
  total: z.int().min(1).optional().describe('Number of participants who were analysed.'),
  passage: passageSchema.optional().describe('Where the table stands.'),
  smallest: z
    .int()
    .min(2)
    .optional()
    .describe(
      'The smallest number of people that may be shown at a level, where the study sets one, as ethics boards do.',
    ),
  role: ref(
    'variables',
    "Id of the variable that a quotation's speaker may be shown with.",
  ).optional(),
  speakers: z
    .array(
      z.strictObject({
        label: printed("A label as printed under a quotation, without its number: 'Baker'."),
        level: id('Id of the level of the role variable to which it belongs.'),
      }),
    )
    .default([])
    .describe('Which level each printed label of a speaker belongs to.'),
  variables: z
    .array(
      z.strictObject({
        id: named('variables', 'Id of the variable.'),
        label: printed('Name of the variable as printed.', 'Profession'),
        passage: passageSchema
          .optional()
          .describe('Where its table stands, if it is another than that of the first variables.'),
        total: z
          .int()
          .min(1)
          .optional()
          .describe('What the levels sum to, if the table counts others than all participants.'),
        missing: z
          .int()
          .min(1)
          .optional()
          .describe('For how many the table has no level: 3 if the levels sum to 16 of 19.'),
        levels: z.array(level).min(1).describe('Levels in the order of the table.'),
        otherTiles: z
          .array(z.strictObject({ label: own('Name of a region.', 'The coast'), tile }))
          .default([])
          .describe('Regions that complete the map of tiles and that the table does not name.'),
      }),
    )
    .default([])
    .describe('The variables; the levels of each, and those missing, sum to the total.'),
  notes: z
    .array(
      own(
        'A sentence on what the table does not tell.',
        'The table does not tell how long they had gardened.',
      ),
    )
    .default([])
    .describe('What a reader must know beside the table.'),
});

export type Participants = z.output<typeof participantsSchema>;
export type Variable = Participants['variables'][number];
export type Level = z.output<typeof level>;
