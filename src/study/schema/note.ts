import { z } from 'zod';
import { named, own, ref } from './fields.ts';
import { passageSchema } from './passage.ts';

/** notes.yaml: places where the article is inconsistent or easily misread. */
export const notesSchema = z.array(
  z.strictObject({
    id: named('notes', 'Id of the note.'),
    kind: ref(
      'noteKinds',
      "Id of the group under which it is listed; those under 'references' are shown beside the references that they name.",
    ),
    weight: z
      .enum(['changes', 'misread', 'small'])
      .default('misread')
      .describe(
        'How much it matters: it changes what a reader takes from the article, it is easily misread, or it is small.',
      ),
    title: own('The matter in a few words.', 'Two numbers of participants'),
    text: z
      .array(
        own(
          'A sentence that says what stands where.',
          'The abstract has 12 participants, the table 13.',
        ),
      )
      .min(1)
      .describe('What the places say, fairly.'),
    passages: z.array(passageSchema).min(1).describe('The places, all of them.'),
    handling: own('What this site does about it, in a sentence.', 'This site follows the table.'),
  }),
);

export type Note = z.output<typeof notesSchema>[number];

/** The groups of the notes, in their order: note-kinds.yaml. */
export const noteKindsSchema = z.array(
  z.strictObject({
    id: named('noteKinds', 'Id of the group.'),
    label: own('Heading of the group.', 'Counts'),
  }),
);

export type NoteKind = z.output<typeof noteKindsSchema>[number];
