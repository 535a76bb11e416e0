import { fill } from '../../lib/fill.ts';
import type { Study } from '../reading/study.ts';
import { retoldOf } from './retold-rows.ts';

/** The study with the numbers of its pictures' titles counted. */
export const withTitles = (study: Study): Study =>
  Object.freeze({
    ...study,
    figures: study.figures.map((figure) =>
      figure.kind === 'retold'
        ? Object.freeze({ ...figure, title: fill(figure.title, { count: retoldOf(study).length }) })
        : figure,
    ),
  });
