import type { StudyRecord } from '../schema/record.ts';

type Article = StudyRecord['article'];

/** Where and when the article was published, as far as it says: 'Journal of Examples 2021'. */
export const publishedIn = ({ journal, publisher, year }: Article): string =>
  [journal, journal === undefined ? publisher : undefined, year]
    .filter((part) => part !== undefined)
    .join(' ');

/** The copyright line as a sentence; empty if the article has none. */
const copyrightOf = ({ copyright }: Article): string[] =>
  copyright === undefined ? [] : [`${copyright}.`];

/**
 * The licence and the copyright line; empty if the article names neither.
 *
 * @param named How the licence is written.
 */
export const rightsOf = (
  article: Article,
  named: (licence: NonNullable<Article['licence']>) => string,
): string =>
  [...(article.licence ? [named(article.licence)] : []), ...copyrightOf(article)].join(' ');
