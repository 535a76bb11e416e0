import { textMatrix } from '../../charts/text-matrix/draw.ts';
import type { MatrixLook } from '../../charts/text-matrix/geometry.ts';
import { fill } from '../../lib/fill.ts';
import { evidenceOf } from '../derived/evidence.ts';
import { extentAtStart } from '../derived/extent-at-start.ts';
import { modelRows } from '../derived/model-rows.ts';
import { fitted, type FigureKind, type Scene } from './kind.ts';

/** What part of the width each column of an image takes; a post has room for no more than who spoke of a model. */
const SLIDE = [0.119, 0.2285, 0.1365, 0.1885, 0.3275];
const POST = [0.248, 0.486, 0.266];

const drawn = (
  { study, figure, words, address, page }: Scene<'models'>,
  look: Pick<MatrixLook, 'width' | 'face' | 'columns'> = {},
): string => {
  const { models, figure: labels } = study.ui;
  const { place, model, held, helps, limiting } = labels.columns;
  const heads = [place, model, held, helps, limiting];
  const left = heads.slice(look.columns?.length ?? heads.length);
  return textMatrix(
    heads.slice(0, look.columns?.length),
    modelRows(study, figure).map((row) => ({
      ...row,
      remark: row.differed ? models.differed : undefined,
      link: {
        href: address?.(`${page}#${row.id}`),
        about: row.findings,
        preview: `model/${row.id}`,
      },
      cells: [row.held, row.helps, row.limits].slice(0, heads.length - left.length - 2),
    })),
    {
      ...words,
      ...look,
      none: models.notReported,
      missing:
        left.length === 0 ? undefined : fill(labels.notInPicture, { lanes: left.join(' · ') }),
      stress: (paragraph) => extentAtStart(study.vocabulary.bands, paragraph),
    },
  );
};

const drawnTo =
  (columns: readonly number[]) =>
  (width: number) =>
  (scene: Scene<'models'>): string =>
    drawn(scene, { width, face: 'image', columns });

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
    slide: fitted('slide', drawnTo(SLIDE)),
    post: fitted('post', drawnTo(POST)),
  },
};
