import { z } from 'zod';
import { claim, evidence, own, ref, refs } from './fields.ts';
import { voices } from './voice.ts';

const claims = (sentence: string) => z.array(claim).min(1).describe(sentence);

const message = z.strictObject({
  theme: ref('themes', 'Theme that the message belongs to.').optional(),
  title: own('The message as a heading.', 'Beans were said to need time'),
  by: evidence('Findings that the heading rests on.'),
  text: claims('The message in two or three sentences.'),
  voices,
  limits: claims('What limits the message.'),
});

/** brief.yaml: the study on two printed pages. */
export const briefSchema = z.strictObject({
  heading: own(
    'What the study is about and who spoke, in one line.',
    'Twelve gardeners on growing beans',
  ),
  headingBy: evidence('Findings and passages that the heading rests on.'),
  question: claims('What the study set out to learn.'),
  asked: claims('Who was asked, how and when.'),
  messages: z.array(message).min(1).describe('The key messages.'),
  contested: refs(
    'contested',
    'Matters of models.yaml on which participants were divided.',
  ).default([]),
  limits: claims('What the study cannot tell.'),
  lean: claims('Which way its findings may lean, as far as that is known.'),
  ask: claims('Questions of this site, to be asked where the reader is; they recommend nothing.'),
});

export type Brief = z.output<typeof briefSchema>;
