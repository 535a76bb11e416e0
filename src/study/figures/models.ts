import { fitRoom } from '../../charts/fit-room.ts';
import { textMatrix } from '../../charts/text-matrix/draw.ts';
import type { MatrixLook } from '../../charts/text-matrix/geometry.ts';
import { evidenceOf } from '../derived/evidence.ts';
import { extentAtStart } from '../derived/extent-at-start.ts';
import { modelRows } from '../derived/model-rows.ts';
import { ROOMS, type FigureKind, type Scene } from './kind.ts';

const drawn = (
  { study, figure, words, address, page }: Scene<'models'>,
  look: Pick<MatrixLook, 'width' | 'face'> = {},
): string => {
  const { models, figure: labels } = study.ui;
  const { place, model, held, helps, limiting } = labels.columns;
  return textMatrix(
    [place, model, held, helps, limiting],
    modelRows(study, figure).map((row) => ({
      ...row,
      remark: row.differed ? models.differed : undefined,
      link: {
        href: address?.(`${page}#${row.id}`),
        about: row.findings,
        preview: `model/${row.id}`,
      },
      cells: [row.held, row.helps, row.limits],
    })),
    {
      ...words,
      ...look,
      none: models.notReported,
      stress: (paragraph) => extentAtStart(study.vocabulary.bands, paragraph),
    },
  );
};

const fitted =
  (aspect: number) =>
  (scene: Scene<'models'>): string =>
    fitRoom((width) => drawn(scene, { width, face: 'image' }), aspect);

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
  drawings: {
    // On phones the page has cards in its place.
    phone: (scene) => drawn(scene),
    wide: (scene) => drawn(scene),
    slide: fitted(ROOMS.slide),
    post: fitted(ROOMS.post),
  },
};
