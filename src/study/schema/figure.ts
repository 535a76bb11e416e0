import { z } from 'zod';
import { claim, evidence, named, own, ref, refs, template } from './fields.ts';

/** What every picture says beside what it draws. */
const words = {
  id: named('figures', 'Id of the picture.'),
  label: own('What the picture is about, above its title.', 'Who took part').max(60),
  background: z
    .boolean()
    .default(false)
    .describe('True where it shows figures from elsewhere, which are no finding of the study.'),
  title: own('A title that states what is seen.', 'Most of those asked were gardeners'),
  population: own('Population and unit.', 'Participants, 12 in all'),
  howToRead: own(
    'How to read it, in a line or two.',
    'Each bar is a profession; its length is the number of participants.',
  ),
  description: own(
    'The picture in words, for those who do not see it.',
    'Two bars: eight gardeners and four cooks.',
  ),
  limits: own('What it does not show.', 'It does not show who said what.'),
  by: evidence('Findings and passages that the picture rests on.'),
};

/** A picture whose rows are records of the study. */
const drawnFrom = <Kind extends string>(kind: Kind, rows: string) =>
  z.strictObject({ kind: z.literal(kind).describe(`Rows: ${rows}.`), ...words });

/** The words for findings that the article sets against one another. */
const question = z.strictObject({
  question: own('What views differed on, as a question.', 'One pond for all gardens?'),
  by: evidence('The findings on either side.'),
  reasons: z
    .array(
      claim.extend({
        of: ref('findings', 'Finding that the article gives the reason for; each side needs one.'),
      }),
    )
    .default([])
    .describe('What the article ties to a side, in a few words.'),
  between: claim
    .optional()
    .describe('What stands between the sides; the findings that it rests on stand on neither.'),
});

export type Question = z.output<typeof question>;

/** What is drawn of a stage of the study. Every number is one that the article prints. */
const stageShape = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('people').describe('One square a person.'),
      counted: z.int().min(1).describe('How many are counted as participants.'),
      leftOut: z
        .strictObject({
          of: z.int().min(1).describe('How many had agreed, those who were left out among them.'),
          reason: claim.describe('Why, in a few words that single out nobody.'),
        })
        .optional()
        .describe('Who agreed and was left out.'),
    })
    .refine(({ counted, leftOut }) => leftOut === undefined || leftOut.of > counted, {
      path: ['leftOut', 'of'],
      error: 'Where some were left out, more had agreed than are counted',
    }),
  z.strictObject({
    kind: z.literal('range').describe('A bar from the least value to the greatest.'),
    least: z.number().describe('The least value.'),
    middle: z.number().describe('The middle value.'),
    most: z.number().describe('The greatest value.'),
    unit: own('What the values count.', 'minutes'),
  }),
  z.strictObject({
    kind: z.literal('dots').describe('One dot each.'),
    number: z.int().min(1).describe('How many there are.'),
  }),
  z.strictObject({
    kind: z.literal('narrowing').describe('An area that narrows, with the notes in it.'),
  }),
  z.strictObject({ kind: z.literal('themes').describe('The themes by their marks.') }),
]);

const short = (sentence: string) => z.array(claim).default([]).describe(sentence);

/** figures.yaml: the words of each picture. The rows come from the study, the drawing from src/charts/. */
export const figuresSchema = z.array(
  z.discriminatedUnion('kind', [
    drawnFrom('participants', 'the levels of participants.yaml'),
    drawnFrom('agreement', 'the findings of the themes, by their bands').extend({
      open: refs('bands', 'Bands that are open at once; all, where none is named.').default([]),
      questions: z
        .array(question)
        .default([])
        .describe('Words for what findings.yaml sets against one another.'),
    }),
    drawnFrom('voices', 'the quotations, by speaker and theme'),
    drawnFrom('timeline', 'the entries of timeline.yaml').extend({
      lanes: z
        .array(
          z.strictObject({
            id: named('lanes', 'Id of a lane.'),
            label: own('Heading of the lane.', 'The study'),
            enlarged: z
              .boolean()
              .default(false)
              .describe('True for a lane with a scale of its own, on which its years are wider.'),
          }),
        )
        .min(1)
        .refine(
          (lanes) => lanes.filter(({ enlarged }) => enlarged).length <= 1,
          'Only one lane can be enlarged',
        )
        .describe('The lanes of timeline.yaml, in the order in which they are drawn.'),
      window: ref('timeline', 'Entry that is drawn as a window through all scales.').optional(),
      stressed: refs('timeline', 'Entries of which the title speaks.').default([]),
    }),
    drawnFrom('method', 'the stages named here').extend({
      stages: z
        .array(
          z.strictObject({
            heading: own('What was done, in a few words.', 'Asking'),
            summary: claim.describe('Its result in a few words.'),
            notes: z.array(claim).default([]).describe('What else is said of it, in a few words.'),
            shape: stageShape,
          }),
        )
        .min(1)
        .describe('The stages of the study in their order.'),
      feedback: claim.optional().describe('What leads back from the last stage to the first.'),
    }),
    drawnFrom(
      'retold',
      'the findings that the article tells again with another word for how many',
    ).extend({
      title: template('A title that says how many they are.', 'count'),
    }),
    drawnFrom('models', 'the models of models.yaml, in few words').extend({
      rows: z
        .array(
          z.strictObject({
            model: ref('models', 'Id of the model.'),
            what: claim.describe('What it is, in a few words.'),
            held: short('Who spoke of it and what they did or felt, by the words of the article.'),
            helps: short('What was said to help, or in favour; none where nothing is reported.'),
            limits: short('What was said to limit it, or against; none where nothing is reported.'),
          }),
        )
        .min(1)
        .describe('The rows of the matrix.'),
    }),
    drawnFrom('shares', 'those named here').extend({
      rows: z
        .array(
          z.strictObject({
            label: own('What the share is of or when it was measured.', '2019'),
            percent: z.number().min(0).max(100).describe('The share in per cent, as printed.'),
          }),
        )
        .min(1)
        .describe('Shares of a whole, each in per cent.'),
    }),
  ]),
);

export type Figure = z.output<typeof figuresSchema>[number];
