import type { StudyRecord } from '../schema/record.ts';

/** A work as CSL-JSON, with the fields that are used here. */
export interface Work {
  id: string;
  type: 'article-journal' | 'chapter' | 'report' | 'thesis' | 'article' | 'webpage';
  title: string;
  URL?: string;
  issued: { 'date-parts': number[][] };
  [field: string]: unknown;
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '');

/** The article that the study is, as CSL-JSON. */
export function articleWork({ article }: StudyRecord): Work {
  const { title, kind, authors, journal, publisher, year, volume, pages, doi, url } = article;
  return {
    // Nothing is left of a name in another script.
    id: `${slug(authors[0]?.family ?? '') || 'article'}-${year}`,
    type: kind === 'preprint' ? 'article' : kind,
    title,
    author: authors.map(({ family, given }) => ({ family, given })),
    ...(journal !== undefined && { 'container-title': journal }),
    ...(publisher !== undefined && { publisher }),
    ...(volume !== undefined && { volume }),
    ...(pages !== undefined && { page: pages }),
    issued: { 'date-parts': [[year]] },
    // Styles build the address from the DOI.
    ...(doi === undefined ? { URL: url } : { DOI: doi }),
  };
}

/** This site as CSL-JSON: a web page without authors, dated by its newest change. */
export const siteWork = ({ name }: StudyRecord, url: string, date: string): Work => ({
  id: 'site',
  type: 'webpage',
  title: name,
  URL: url,
  issued: { 'date-parts': [date.split('-').map(Number)] },
});
