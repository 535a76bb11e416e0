import type { Figure } from '../schema/figure.ts';
import type { Study } from '../reading/study.ts';

/** Pages that show a kind of picture, for kinds that no prose names. */
const PAGES: Partial<Record<Figure['kind'], string>> = {
  agreement: '/findings/',
  voices: '/quotes/',
  participants: '/study/participants/',
};

/** Where a picture stands, below the base path: on the page of prose that names it, or on that of its kind. */
export function figureAddress(
  { prose }: Pick<Study, 'prose'>,
  { id, kind }: Pick<Figure, 'id' | 'kind'>,
): string {
  const page = prose.find(({ uses }) =>
    uses.some(({ tag, attributes }) => tag === 'Figure' && attributes['id'] === id),
  );
  const path = page === undefined ? PAGES[kind] : `/${page.id.replace(/^pages\//u, '')}/`;
  return `${path ?? '/'}#figure-${id}`;
}
