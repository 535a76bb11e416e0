import type { StudyRecord } from '../schema/record.ts';
import { datePartsOf, type Reference } from '../schema/reference.ts';
import type { Path } from '../reading/yaml-file.ts';

/** A text that the content copies from the article, with the path of its field. */
interface PrintedField {
  path: Path;
  text: string;
}

const field = (path: Path, text: string | number | undefined): PrintedField[] =>
  text === undefined ? [] : [{ path, text: String(text) }];

/** The fields of study.yaml that copy the article, by path within `article`. */
export function printedOfArticle({ article }: StudyRecord): PrintedField[] {
  return [
    ...field(['title'], article.title),
    ...field(['copyright'], article.copyright),
    ...field(['citation'], article.citation),
    ...field(['journal'], article.journal),
    ...field(['publisher'], article.publisher),
    ...field(['year'], article.year),
    ...field(['doi'], article.doi),
    ...article.authors.flatMap((author, index) => [
      ...field(['authors', index], `${author.given} ${author.family}`),
      ...author.affiliations.flatMap((affiliation, place) =>
        field(['authors', index, 'affiliations', place], affiliation),
      ),
      ...field(['authors', index, 'orcid'], author.orcid),
    ]),
    ...field(['licence', 'name'], article.licence?.name),
  ];
}

/** The fields of a reference that its printed entry must contain. */
export function printedOfReference(reference: Reference): PrintedField[] {
  const { author, issued, custom } = reference;
  return [
    ...field(['title'], reference.title),
    ...(author ?? []).flatMap(
      ({ literal, family, given, 'non-dropping-particle': particle }, index) =>
        field(
          ['author', index],
          literal ?? [particle, family, given].filter((part) => part !== undefined).join(' '),
        ),
    ),
    ...(
      [
        'container-title',
        'publisher-place',
        'volume',
        'page',
        'publisher',
        'edition',
        'URL',
      ] as const
    ).flatMap((name) => field([name], reference[name])),
    ...field(['issued'], datePartsOf(issued)[0]),
    ...(custom?.etAl ? field(['custom', 'etAl'], 'et al') : []),
  ];
}
