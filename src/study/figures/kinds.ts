// All kinds of picture. The compiler asks for the record of each kind that a content may name.
import type { Study } from '../reading/study.ts';
import type { Figure } from '../schema/figure.ts';
import type { Passage } from '../schema/passage.ts';
import { agreement } from './agreement.ts';
import type { Address, FigureKind, FigureTable, Form } from './kind.ts';
import { method } from './method.ts';
import { models } from './models.ts';
import { participants } from './participants.ts';
import { retold } from './retold.ts';
import { shares } from './shares.ts';
import { timeline } from './timeline.ts';
import { voices } from './voices.ts';

/** A kind, whichever it is: what it is asked about is always a figure of its own. */
type AnyKind = FigureKind<Figure['kind']>;

const KINDS: { readonly [Kind in Figure['kind']]: FigureKind<Kind> } = {
  agreement,
  participants,
  voices,
  timeline,
  method,
  retold,
  shares,
  models,
};

/** @throws {Error} If a kind was added to the schema without a record, which the compiler reports too. */
function kindOf({ kind }: Pick<Figure, 'kind'>): AnyKind {
  const record: unknown = KINDS[kind];
  if (record === undefined)
    throw new Error(
      `Pictures of the kind '${kind}' have no record. Add one to KINDS in src/study/figures/kinds.ts.`,
    );
  return record as AnyKind;
}

/** The page of each kind that has one. */
export const kindPages = (): { kind: Figure['kind']; page: string }[] =>
  (Object.keys(KINDS) as Figure['kind'][]).flatMap((kind) => {
    const { page } = KINDS[kind];
    return page === undefined ? [] : [{ kind, page }];
  });

/** Where a picture stands, below the base path: on the page of prose that names it, or on that of its kind. */
export function figureAddress(
  { prose }: Pick<Study, 'prose'>,
  { id, kind }: Pick<Figure, 'id' | 'kind'>,
): string {
  const named = prose.find(({ uses }) =>
    uses.some(({ tag, attributes }) => tag === 'Figure' && attributes['id'] === id),
  );
  const page =
    named === undefined ? kindOf({ kind }).page : `/${named.id.replace(/^pages\//u, '')}/`;
  return `${page ?? '/'}#figure-${id}`;
}

/** Whether the words of a picture on its page are its table too. */
export const isTable = (figure: Figure): boolean => kindOf(figure).isTable === true;

/** The rows of a picture. */
export const tableOf = (study: Study, figure: Figure): FigureTable =>
  kindOf(figure).table(study, figure);

/** Numbers of a picture that are counted from the study. */
export const countsOf = (study: Study, figure: Figure): string[] =>
  kindOf(figure).counts(study, figure).map(String);

/** Words within a picture, by which it is found. */
export const labelsOf = (study: Study, figure: Figure): readonly string[] =>
  kindOf(figure).labels(study, figure);

/** Where the rows of a picture stand in the article. */
export const placesOf = (study: Study, figure: Figure): readonly Passage[] =>
  kindOf(figure).places(study, figure);

/** A drawing of a picture in one of its forms. */
export function drawingOf(
  study: Study,
  figure: Figure,
  { form, address }: { form: Form; address?: Address | undefined },
): string {
  const { drawings } = kindOf(figure);
  const { id, title, description } = figure;
  return drawings[form]({
    study,
    figure,
    words: {
      id: form === 'phone' ? `drawing-${id}` : `drawing-${id}-${form}`,
      title,
      description,
      direction: study.record.direction,
    },
    address,
    page: figureAddress(study, figure).split('#')[0] ?? '/',
  });
}
