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
  tile: tile.optional(),
});

/** participants.yaml: the table of participants, margins only. Levels of two variables are never crossed. */
export const participantsSchema = z.strictObject({
  total: z.int().min(1).describe('Number of participants who were analysed.'),
  passage: passageSchema.describe('Where the table stands.'),
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
        levels: z.array(level).min(1).describe('Levels in the order of the table.'),
        otherTiles: z
          .array(z.strictObject({ label: own('Name of a region.', 'The coast'), tile }))
          .default([])
          .describe('Regions that complete the map of tiles and that the table does not name.'),
      }),
    )
    .min(1)
    .describe('The variables; the levels of each sum to the total.'),
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
