// What programs read of a page, in the words of schema.org. The types know the vocabulary: a property that it
// does not have does not compile.
import type {
  BreadcrumbList,
  DataDownload,
  Dataset,
  DefinedTermSet,
  Quotation,
  ScholarlyArticle,
  WebPage,
  WithContext,
} from 'schema-dts';
import type { StudyRecord } from '../study/schema/record.ts';
import type { Term } from '../study/schema/term.ts';
import type { Quote } from '../study/schema/quotation.ts';

/** A page, with addresses that include the host. */
export interface DescribedPage {
  title: string;
  description: string;
  url: string;
  /** The home page. */
  home: string;
  /** Day of the newest change of the content. */
  date: string;
  /** The pages above this one, from the home page down. */
  trail: readonly { name: string; url: string }[];
  /** Name of the page in that trail. */
  here: string;
  /** What the page holds, where it is one thing: a quotation, the data, the glossary. Never the article. */
  entity?: Quotation | Dataset | DefinedTermSet | undefined;
}

/** A file in which data can be had. */
interface Distribution {
  name: string;
  url: string;
  /** Its media type: 'text/csv'. */
  type: string;
}

/** The address by which programs know the article: its DOI, or its page where it has none. */
export const articleId = ({ article }: StudyRecord): string =>
  article.doi === undefined ? article.url : `https://doi.org/${article.doi}`;

/** Its title and authors stand on the home page alone: they would cost every page what the DOI says as well. */
const articleOf = (record: StudyRecord, whole: boolean): ScholarlyArticle => ({
  '@type': 'ScholarlyArticle',
  '@id': articleId(record),
  ...(whole && {
    name: record.article.title,
    author: record.article.authors.map(({ given, family, orcid }) => ({
      '@type': 'Person' as const,
      name: `${given} ${family}`,
      ...(orcid !== undefined && { '@id': `https://orcid.org/${orcid}` }),
    })),
    isPartOf: { '@type': 'Periodical', name: record.article.journal },
    datePublished: String(record.article.year),
  }),
});

const trailOf = ({ trail, here }: DescribedPage): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...trail.map(({ name, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: url,
    })),
    { '@type': 'ListItem', position: trail.length + 1, name: here },
  ],
});

/**
 * A page as a page: about the article and based on it, so that nobody takes it for the article.
 */
export const webPage = (record: StudyRecord, page: DescribedPage): WithContext<WebPage> => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  '@id': page.url,
  url: page.url,
  name: page.title,
  description: page.description,
  inLanguage: record.language,
  isPartOf: { '@type': 'WebSite', name: record.name, url: page.home },
  license: record.article.licence.url,
  dateModified: page.date,
  about: { '@id': articleId(record) },
  isBasedOn: articleOf(record, page.url === page.home),
  ...(page.trail.length > 0 && { breadcrumb: trailOf(page) }),
  ...(page.entity && { mainEntity: page.entity }),
});

/** A quotation: the words and where they are from. Who said them is nobody's business. */
export const quotation = (record: StudyRecord, { text }: Quote): Quotation => ({
  '@type': 'Quotation',
  text,
  inLanguage: record.language,
  isPartOf: { '@id': articleId(record) },
});

/** The terms of the glossary by their names; the explanations stand on the page. */
export const termSet = (name: string, url: string, terms: readonly Term[]): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  name,
  url,
  hasDefinedTerm: terms.map(({ id, term }) => ({
    '@type': 'DefinedTerm',
    name: term,
    url: `${url}#${id}`,
  })),
});

/** The data of this site: what was read from the article, in files. */
export const dataset = (
  record: StudyRecord,
  about: { name: string; description: string; url: string; date: string },
  distributions: readonly Distribution[],
): Dataset => ({
  '@type': 'Dataset',
  name: about.name,
  description: about.description,
  url: about.url,
  inLanguage: record.language,
  license: record.article.licence.url,
  isAccessibleForFree: true,
  dateModified: about.date,
  isBasedOn: { '@id': articleId(record) },
  distribution: distributions.map(({ name, url, type }): DataDownload => ({
    '@type': 'DataDownload',
    name,
    contentUrl: url,
    encodingFormat: type,
  })),
});

/** JSON that can stand in a script element. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
