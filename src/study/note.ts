import { z } from 'zod';
import { id, own } from './fields.ts';
import { passageSchema } from './passage.ts';

/** notes.yaml: places where the article differs from itself or is easily misread. */
export const notesSchema = z.array(
  z.strictObject({
    id: id('Id of the note.'),
    kind: id('Id of the group under which it is listed: counts, extents, terms …'),
    title: own('The matter in a few words.'),
    text: z
      .array(own('A sentence that says what stands where.'))
      .min(1)
      .describe('What the places say, fairly.'),
    passages: z.array(passageSchema).min(1).describe('The places, all of them.'),
    handling: own('What this site does about it, in a sentence.'),
  }),
);

export type Note = z.output<typeof notesSchema>[number];

/** The groups of the notes, in their order: note-kinds.yaml. */
export const noteKindsSchema = z.array(
  z.strictObject({ id: id('Id of the group.'), label: own('Heading of the group.') }),
);

export type NoteKind = z.output<typeof noteKindsSchema>[number];
