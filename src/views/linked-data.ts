// Structured data of pages in the vocabulary of schema.org. The types of schema-dts reject unknown properties.
import type {
  BreadcrumbList,
  Chapter,
  DataDownload,
  Dataset,
  DefinedTermSet,
  Quotation,
  Report,
  ScholarlyArticle,
  Thesis,
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
  /** The main entity of the page: a quotation, the data, the glossary. Never the article. */
  entity?: Quotation | Dataset | DefinedTermSet | undefined;
}

/** A downloadable file. */
interface Distribution {
  name: string;
  url: string;
  /** Its media type: 'text/csv'. */
  type: string;
}

/** The identifier of the article: its DOI, or its page if it has none. */
export const articleId = ({ article }: StudyRecord): string =>
  article.doi === undefined ? article.url : `https://doi.org/${article.doi}`;

/** The types of schema.org for the kinds of works. */
const TYPES = {
  'article-journal': 'ScholarlyArticle',
  chapter: 'Chapter',
  report: 'Report',
  thesis: 'Thesis',
  preprint: 'ScholarlyArticle',
} as const;

/** Title and authors are given on the home page only; elsewhere the DOI is enough. */
const articleOf = (
  record: StudyRecord,
  whole: boolean,
): ScholarlyArticle | Chapter | Report | Thesis => ({
  '@type': TYPES[record.article.kind],
  '@id': articleId(record),
  ...(whole && {
    name: record.article.title,
    author: record.article.authors.map(({ given, family, orcid }) => ({
      '@type': 'Person' as const,
      name: `${given} ${family}`,
      ...(orcid !== undefined && { '@id': `https://orcid.org/${orcid}` }),
    })),
    ...(record.article.journal !== undefined && {
      isPartOf: {
        '@type': record.article.kind === 'chapter' ? ('Book' as const) : ('Periodical' as const),
        name: record.article.journal,
      },
    }),
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
 * A page as a WebPage about the article and based on it, so that it is not taken for the article.
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
  ...(record.article.licence && { license: record.article.licence.url }),
  dateModified: page.date,
  about: { '@id': articleId(record) },
  isBasedOn: articleOf(record, page.url === page.home),
  ...(page.trail.length > 0 && { breadcrumb: trailOf(page) }),
  ...(page.entity && { mainEntity: page.entity }),
});

/** A quotation: its words and source, but not its speaker, so that no participant is identified. */
export const quotation = (record: StudyRecord, { text, language }: Quote): Quotation => ({
  '@type': 'Quotation',
  text,
  inLanguage: language ?? record.language,
  isPartOf: { '@id': articleId(record) },
});

/** The terms of the glossary by name, without their explanations. */
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

/** The data of this site and its files. */
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
  ...(record.article.licence && { license: record.article.licence.url }),
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

/** JSON that is safe inside a script element. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
