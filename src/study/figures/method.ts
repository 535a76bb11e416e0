import { method as draw } from '../../charts/method/draw.ts';
import type { Stage } from '../../charts/method/stages.ts';
import type { Study } from '../reading/study.ts';
import { fitted, type FigureKind, type FigureOf, type Scene } from './kind.ts';

type Method = FigureOf<'method'>;

/** A stage as the drawing takes it: a shape of themes has those of the study. */
const stageOf =
  ({ themes }: Study) =>
  ({ heading, summary, notes, shape }: Method['stages'][number]): Stage => ({
    heading,
    summary: summary.text,
    notes: notes.map(({ text }) => text),
    shape:
      shape.kind === 'themes'
        ? { kind: 'themes', themes: themes.map(({ number, name }) => ({ number, label: name })) }
        : shape.kind === 'people' && shape.leftOut
          ? {
              ...shape,
              leftOut: {
                number: shape.leftOut.of - shape.counted,
                reason: shape.leftOut.reason.text,
              },
            }
          : (shape as Stage['shape']),
  });

/** What is said of a stage beside its heading. */
function factsOf({ summary, notes, shape }: Method['stages'][number], { themes }: Study): string[] {
  return [
    summary.text,
    ...(shape.kind === 'people' && shape.leftOut ? [shape.leftOut.reason.text] : []),
    ...notes.map(({ text }) => text),
    ...(shape.kind === 'themes' ? themes.map(({ name }) => name) : []),
  ];
}

const drawn =
  (form: 'phone' | 'wide' | 'image', width?: number) =>
  ({ study, figure, words }: Scene<'method'>): string =>
    draw(figure.stages.map(stageOf(study)), {
      ...words,
      feedback: figure.feedback?.text,
      form,
      width,
    });

/** How the study was done, stage by stage, as figures.yaml says. */
export const method: FigureKind<'method'> = {
  counts: () => [],
  labels: (_, { stages }) => stages.map(({ heading }) => heading),
  places: () => [],
  table: (study, { stages, feedback }) => ({
    columns: ['stage', 'fact'],
    rows: stages.map((stage, index) => [
      stage.heading,
      [
        ...factsOf(stage, study),
        ...(feedback && index === stages.length - 1 ? [feedback.text] : []),
      ].join(' · '),
    ]),
  }),
  drawings: {
    phone: drawn('phone'),
    wide: drawn('wide'),
    slide: fitted('slide', (width) => drawn('image', width)),
    post: fitted('post', (width) => drawn('image', width)),
  },
};
