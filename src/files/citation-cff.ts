import { stringify } from 'yaml';
import type { StudyRecord } from '../study/schema/record.ts';
import type { Study } from '../study/reading/study.ts';

/** A page range has two ends; an article number has one. */
const pagesOf = (pages: string | undefined): { start?: string; end?: string } => {
  const [start, end] = pages?.split(/[-–]/u) ?? [];
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
};

/** The kinds of works that the format knows. */
const TYPES: Readonly<Record<StudyRecord['article']['kind'], string>> = {
  'article-journal': 'article',
  chapter: 'generic',
  report: 'report',
  thesis: 'thesis',
  preprint: 'unpublished',
};

const licenceOf = (licence: StudyRecord['article']['licence']): object => {
  if (licence === undefined) return {};
  const { spdx, url } = licence;
  return spdx === undefined || spdx.startsWith('LicenseRef-')
    ? { 'license-url': url }
    : { license: spdx };
};

/** The article in the terms of the format, which knows licences only by their SPDX identifiers. */
const articleOf = ({ article }: StudyRecord): object => ({
  type: TYPES[article.kind],
  title: article.title,
  authors: article.authors.map(({ given, family, orcid, affiliations }) => ({
    'given-names': given,
    'family-names': family,
    ...(orcid !== undefined && { orcid: `https://orcid.org/${orcid}` }),
    ...(affiliations.length > 0 && { affiliation: affiliations.join('; ') }),
  })),
  ...(article.journal !== undefined && {
    [article.kind === 'chapter' ? 'collection-title' : 'journal']: article.journal,
  }),
  ...(article.publisher !== undefined && {
    [article.kind === 'thesis' ? 'institution' : 'publisher']: { name: article.publisher },
  }),
  year: article.year,
  ...(article.volume !== undefined && { volume: article.volume }),
  ...pagesOf(article.pages),
  ...(article.doi === undefined ? { url: article.url } : { doi: article.doi }),
  ...licenceOf(article.licence),
});

/**
 * CITATION.cff, from which code hosts and reference managers cite the repository. The repository itself is software;
 * the article is the preferred citation for the research.
 *
 * @param version The version in package.json.
 */
export function citationCff({ record, ui, changes }: Study, version: string): string {
  const file = {
    'cff-version': '1.2.0',
    message: ui.repository.message,
    type: 'software',
    title: record.name,
    abstract: record.description,
    authors: [{ name: ui.repository.authors }],
    license: 'MIT',
    version,
    ...(record.website !== undefined && { url: record.website }),
    ...(record.repository !== undefined && { 'repository-code': record.repository }),
    'date-released': changes[0]?.date,
    'preferred-citation': articleOf(record),
  };
  // YAML 1.1 parsers read a bare date as a date rather than as text.
  return stringify(file, { version: '1.1', singleQuote: true, lineWidth: 0 });
}
