import { z } from 'zod';

const proved = z.strictObject({
  spans: z
    .array(z.tuple([z.int(), z.int()]))
    .min(1)
    .describe("Offsets [start, end) in the article's text, in UTF-16 units."),
  length: z.int().min(1).describe('Length of the folded text.'),
  sha256: z.string().length(64).describe('SHA-256 of the folded text.'),
});

/** source.lock.json: what `npm run verify` proved against the article's text. Only that command writes it. */
export const lockSchema = z.strictObject({
  article: z.strictObject({
    sha256: z.string().length(64).describe("SHA-256 of the article's text."),
    length: z.int().min(1).describe('Its length in UTF-16 units.'),
  }),
  sections: z
    .record(z.string(), z.int().min(0))
    .describe('How many paragraphs each section of outline.yaml has.'),
  quotes: z
    .record(
      z.string(),
      proved.extend({
        speaker: z.string().describe('The label proved with it.'),
        words: z
          .string()
          .describe('The folded text, so that a difference can be told by its word.'),
      }),
    )
    .describe('By id of the quotation.'),
  passages: z
    .record(
      z.string(),
      proved.extend({
        figures: z
          .array(z.string())
          .describe('The figures printed in it: texts that rest on it have no others.'),
      }),
    )
    .describe('By passage key (see passage.ts).'),
  extents: z
    .record(z.string(), z.array(z.string().nullable()).min(1))
    .describe(
      'By id of the finding: the printed extents proved in its governing passage and in the other places, in order.',
    ),
  fields: z
    .record(z.string(), z.record(z.string(), z.record(z.string(), z.string())))
    .describe(
      'By file, record and field: every other value that was proved (see proved-fields.ts).',
    ),
  unproved: z
    .record(
      z.string(),
      z.record(
        z.string(),
        z.record(
          z.string(),
          z.strictObject({
            value: z.string().describe('The value that was compared.'),
            why: z.string().describe('Why it is not proved: the first word that differs.'),
          }),
        ),
      ),
    )
    .optional()
    .describe(
      'By file, record and field: what was compared and is not proved; absent if everything is.',
    ),
});

export type Lock = z.output<typeof lockSchema>;
export type Proved = z.output<typeof proved>;
