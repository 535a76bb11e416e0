import type { DraftAuthor, DraftRecord } from '../draft.ts';
import { licenceAt } from '../licence.ts';
import {
  at,
  childrenOf,
  isElement,
  nameOf,
  ownText,
  textOf,
  tidy,
  within,
  type XmlElement,
  type XmlNode,
} from './elements.ts';

const ORCID = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/u;

/** The text of a node, without identifiers of institutions, which no page shows. */
const shownText = (node: XmlNode): string =>
  ownText(node) ??
  (isElement(node) && nameOf(node) !== 'institution-id'
    ? [...node.childNodes].map(shownText).join('')
    : '');

/** An affiliation without its label. */
function affiliation(element: XmlElement): string {
  const label = textOf(childrenOf(element, 'label', 'sup')[0]) ?? '';
  const parts = [...element.children];
  const loose = [...element.childNodes].map((node) => ownText(node) ?? '').join('');
  // Parts that the publisher leaves to be set apart when the page is made.
  if (parts.length > 1 && loose.trim() === '')
    return parts
      .filter((part) => !['label', 'sup'].includes(nameOf(part)))
      .map((part) => tidy(shownText(part)).replace(/[,;]$/u, ''))
      .filter(Boolean)
      .join(', ');
  const words = tidy(shownText(element));
  return (words.startsWith(label) ? words.slice(label.length) : words)
    .replace(/\s*([,;])(?=\S)/gu, '$1 ')
    .replace(/\s+([,;.])/gu, '$1')
    .trim();
}

/** The ORCID iD of an author, wherever the publisher tags it. */
const orcidOf = (contrib: XmlElement): string | undefined =>
  [...childrenOf(contrib, 'contrib-id', 'ext-link', 'uri'), ...within(contrib, 'uri')]
    .flatMap((one) => [textOf(one), one.getAttribute('xlink:href') ?? undefined])
    .map((one) => ORCID.exec(one ?? '')?.[0])
    .find((one) => one !== undefined);

function authorsOf(meta: XmlElement): DraftAuthor[] {
  const affiliations = new Map(
    within(meta, 'aff').map((aff) => [aff.getAttribute('id') ?? '', affiliation(aff)]),
  );
  const authors = at(meta, 'contrib-group', 'contrib').filter(
    (contrib) => (contrib.getAttribute('contrib-type') ?? 'author') === 'author',
  );
  return authors.flatMap((contrib) => {
    const name = contrib.querySelector('name') ?? contrib.querySelector('string-name');
    const family = textOf(name?.querySelector('surname') ?? undefined);
    const given = textOf(name?.querySelector('given-names') ?? undefined);
    if (family === undefined || given === undefined) return [];
    const named = childrenOf(contrib, 'xref')
      .filter((xref) => xref.getAttribute('ref-type') === 'aff')
      .flatMap((xref) => (xref.getAttribute('rid') ?? '').split(/\s+/u));
    const own = childrenOf(contrib, 'aff').map(affiliation);
    const listed = named.flatMap((id) => affiliations.get(id) ?? []);
    const all = [...listed, ...own];
    // Where no author is linked to one, a single affiliation is that of all.
    const only = affiliations.size === 1 ? [...affiliations.values()] : [];
    return [
      {
        given,
        family,
        orcid: orcidOf(contrib),
        affiliations: [...new Set(all.length > 0 ? all : only)].filter(Boolean),
      },
    ];
  });
}

const two = (text: string | undefined): string => String(Number(text)).padStart(2, '0');

/** A date of the history of an article; undefined if its day is not tagged. */
function dayOf(meta: XmlElement, type: string): string | undefined {
  const date = within(meta, 'date').find((one) => one.getAttribute('date-type') === type);
  const [year, month, day] = ['year', 'month', 'day'].map((part) =>
    textOf(childrenOf(date, part)[0]),
  );
  return year && month && day && Number(month) > 0
    ? `${year}-${two(month)}-${two(day)}`
    : undefined;
}

/** The year of publication: the earliest that is tagged. */
function yearOf(meta: XmlElement): number | undefined {
  const years = childrenOf(meta, 'pub-date')
    .map((date) => Number(textOf(childrenOf(date, 'year')[0])))
    .filter((year) => year > 1000);
  return years.length > 0 ? Math.min(...years) : undefined;
}

function licenceOf(meta: XmlElement): DraftRecord['licence'] {
  const [licence] = within(meta, 'license');
  if (licence === undefined) return undefined;
  const links = [licence, ...within(licence, 'ext-link'), ...within(licence, 'uri')].map(
    (one) => one.getAttribute('xlink:href') ?? '',
  );
  const words = textOf(licence) ?? '';
  return licenceAt([...links, words].join(' ')) ?? nameOfLicence(words);
}

/** 'Creative Commons Attribution License' without an address. */
function nameOfLicence(words: string): DraftRecord['licence'] {
  const name = /Creative Commons [A-Z][\p{L} -]*?Licen[cs]e/u.exec(words)?.[0];
  return name === undefined ? undefined : { name };
}

/** The line of copyright as printed, or put together from its parts. */
function copyrightOf(meta: XmlElement): string | undefined {
  const [statement] = within(meta, 'copyright-statement');
  if (statement) return textOf(statement);
  const [year, holder] = ['copyright-year', 'copyright-holder'].map((name) =>
    textOf(within(meta, name)[0]),
  );
  return holder === undefined ? undefined : ['©', year, holder].filter(Boolean).join(' ');
}

/** The record of an article in its front matter. */
export function recordOf(article: XmlElement): DraftRecord {
  const [front] = childrenOf(article, 'front');
  const [meta] = at(front, 'article-meta');
  const [journalMeta] = at(front, 'journal-meta');
  if (meta === undefined) return { authors: [] };
  const text = (...path: string[]) => textOf(at(meta, ...path)[0]);
  const [first, last] = [text('fpage'), text('lpage')];
  const pages = first && last && first !== last ? `${first}–${last}` : first;
  const doi = childrenOf(meta, 'article-id').find((id) => id.getAttribute('pub-id-type') === 'doi');
  const subtitle = text('title-group', 'subtitle');
  const title = text('title-group', 'article-title');
  return {
    language: article.getAttribute('xml:lang')?.toLowerCase() ?? undefined,
    title: subtitle === undefined ? title : `${title ?? ''}: ${subtitle}`,
    authors: authorsOf(meta),
    journal: textOf(within(journalMeta, 'journal-title')[0]),
    year: yearOf(meta),
    volume: text('volume'),
    issue: text('issue'),
    pages: text('elocation-id') ?? pages,
    doi: textOf(doi),
    received: dayOf(meta, 'received'),
    accepted: dayOf(meta, 'accepted'),
    copyright: copyrightOf(meta),
    licence: licenceOf(meta),
  };
}
