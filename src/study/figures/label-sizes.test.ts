// How large the labels of the pictures are in the images that people take away.
import { expect, test } from 'vitest';
import { partsOf } from '../../charts/drawing-parts.ts';
import { readStudy } from '../read.ts';
import { drawingOf } from './kinds.ts';

const study = readStudy('tests/fixtures/english-study');
const living = readStudy('content');

/** The least room that src/files/figure-image.typ leaves a drawing, in pixels. */
const ROOMS = { slide: [1512, 608], post: [1112, 743] } as const;

/** The size of the smallest label of a picture in an image, in pixels. */
function smallest(
  named: { id: string } | { kind: string },
  form: keyof typeof ROOMS,
  of = study,
): number {
  const figure = of.figures.find(({ id, kind }) =>
    'id' in named ? id === named.id : kind === named.kind,
  );
  if (figure === undefined) throw new Error(`There is no picture ${JSON.stringify(named)}.`);
  const { width, height, texts } = partsOf(drawingOf(of, figure, { form }));
  const [wide, high] = ROOMS[form];
  return Math.min(wide / width, high / height) * Math.min(...texts.map(({ size }) => size));
}

test.each(study.figures.map(({ id }) => id))(
  'on the slide of ‘%s’ no label is under 16 px',
  (id) => {
    expect(smallest({ id }, 'slide')).toBeGreaterThanOrEqual(16);
  },
);

// A table of words has as many as it has.
test.each([
  ['participants', 22],
  ['shares', 29],
  ['method', 23.5],
  ['retold', 23],
  ['timeline', 21.5],
  ['models', 20.5],
  ['voices', 18.5],
  ['agreement', 16.5],
])('in the post of ‘%s’, which is drawn for a square, none is under %d px', (kind, least) => {
  expect(smallest({ kind }, 'post')).toBeGreaterThanOrEqual(least);
});

test.each(living.figures.map(({ id }) => id))(
  'with the words of the content as they are, no label on the slide of ‘%s’ is under 16 px',
  (id) => {
    expect(smallest({ id }, 'slide', living)).toBeGreaterThanOrEqual(16);
  },
);
