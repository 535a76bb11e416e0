import { textMatrix } from '../../charts/text-matrix/draw.ts';
import { evidenceOf } from '../derived/evidence.ts';
import { modelRows } from '../derived/model-rows.ts';
import type { FigureKind, Scene } from './kind.ts';

const draw = ({ study, figure, words }: Scene<'models'>): string => {
  const { models, figure: labels } = study.ui;
  const { place, model, held, helps, limiting } = labels.columns;
  return textMatrix(
    [place, model, held, helps, limiting],
    modelRows(study, figure).map((row) => ({
      ...row,
      remark: row.differed ? models.differed : undefined,
      cells: [row.held, row.helps, row.limits],
    })),
    { ...words, none: models.notReported },
  );
};

/** The models that were spoken of, in a few words each. */
export const models: FigureKind<'models'> = {
  page: '/what-might-help/',
  counts: ({ participants: { total } }) => (total === undefined ? [] : [total]),
  labels: (study, figure) => modelRows(study, figure).map(({ name }) => name),
  places: ({ findings, passages }, { rows }) => {
    const places = new Map(evidenceOf(findings, passages).map(({ id, passage }) => [id, passage]));
    return rows
      .flatMap(({ what, held, helps, limits }) => [what, ...held, ...helps, ...limits])
      .flatMap(({ by }) => by.flatMap((id) => places.get(id) ?? []));
  },
  table: (study, figure) => ({
    columns: ['place', 'model', 'what', 'held', 'helps', 'limiting'],
    rows: modelRows(study, figure).map(({ group, name, what, held, helps, limits }) => {
      const said = (texts: string[]): string =>
        texts.length === 0 ? study.ui.models.notReported : texts.join('; ');
      return [group, name, what, said(held), said(helps), said(limits)];
    }),
  }),
  // On phones the page has cards in its place. Its words would be too small on a slide.
  drawings: { phone: draw, wide: draw },
};
