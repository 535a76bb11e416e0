import { stringify } from 'yaml';
import type { StudyRecord } from '../study/schema/record.ts';
import type { Study } from '../study/reading/study.ts';

/** A page range has two ends; an article number has one. */
const pagesOf = (pages: string | undefined): { start?: string; end?: string } => {
  const [start, end] = pages?.split(/[-–]/u) ?? [];
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
};

/** The article as the format describes one; it knows licences by their SPDX identifiers alone. */
const articleOf = ({ article }: StudyRecord): object => ({
  type: 'article',
  title: article.title,
  authors: article.authors.map(({ given, family, orcid, affiliations }) => ({
    'given-names': given,
    'family-names': family,
    ...(orcid !== undefined && { orcid: `https://orcid.org/${orcid}` }),
    ...(affiliations.length > 0 && { affiliation: affiliations.join('; ') }),
  })),
  journal: article.journal,
  year: article.year,
  ...(article.volume !== undefined && { volume: article.volume }),
  ...pagesOf(article.pages),
  ...(article.doi === undefined ? { url: article.url } : { doi: article.doi }),
  ...(article.licence.spdx.startsWith('LicenseRef-')
    ? { 'license-url': article.licence.url }
    : { license: article.licence.spdx }),
});

/**
 * CITATION.cff, by which code hosts and reference managers cite the repository. What is licensed under MIT and
 * has a release is software; the research is the article, and to be cited in its place.
 *
 * @param version That of the software, as package.json states it.
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
  // Readers of the older YAML take a bare date for something else than text.
  return stringify(file, { version: '1.1', singleQuote: true, lineWidth: 0 });
}
