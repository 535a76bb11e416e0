import type { CslName } from '../../citations/entry.ts';
import { withIds, type Unnamed } from '../../citations/read-references.ts';
import type { CslEntry } from '../../citations/entry.ts';
import {
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

/** Kinds of works as publishers name them, and as CSL does. */
const TYPES: Readonly<Record<string, string>> = {
  book: 'book',
  chapter: 'chapter',
  confproc: 'paper-conference',
  'conf-proc': 'paper-conference',
  commun: 'personal_communication',
  data: 'dataset',
  dataset: 'dataset',
  gov: 'report',
  journal: 'article-journal',
  news: 'article-newspaper',
  newspaper: 'article-newspaper',
  patent: 'patent',
  preprint: 'article',
  report: 'report',
  review: 'review',
  software: 'software',
  standard: 'standard',
  thesis: 'thesis',
  web: 'webpage',
  webpage: 'webpage',
  website: 'webpage',
};

/** A name, or the name of a body. */
function nameOfPerson(element: XmlElement): CslName | undefined {
  if (nameOf(element) === 'collab' || nameOf(element) === 'institution') {
    const literal = textOf(element);
    return literal === undefined ? undefined : { literal };
  }
  const [family, given, suffix] = ['surname', 'given-names', 'suffix'].map((part) =>
    textOf(element.querySelector(part) ?? undefined),
  );
  if (family === undefined) {
    const literal = textOf(element);
    return literal === undefined ? undefined : { literal };
  }
  return { family, ...(given && { given }), ...(suffix && { suffix }) };
}

const NAMES = ['name', 'string-name', 'collab'];

/** The people of a citation with a role: those of its groups, and names outside any group as authors. */
function peopleOf(citation: XmlElement, role: 'author' | 'editor'): CslName[] {
  const groups = within(citation, 'person-group').filter(
    (group) => (group.getAttribute('person-group-type') ?? 'author') === role,
  );
  const loose = role === 'author' ? [citation] : [];
  const people = [...groups, ...loose].flatMap((group) => childrenOf(group, ...NAMES));
  return people.map(nameOfPerson).filter((name) => name !== undefined);
}

const withoutStop = (text: string | undefined): string | undefined => text?.replace(/\.$/u, '');

const year = /\b(?:1[5-9]|20)\d\d\b/u;

/** Pages with the dash that the list prints between them. */
function pagesOf(citation: XmlElement, printed: string): string | undefined {
  const text = (name: string) => textOf(within(citation, name)[0]);
  const first = text('fpage') ?? text('elocation-id');
  const last = text('lpage');
  if (first === undefined) return text('page-range');
  if (last === undefined || last === first) return first;
  const dash = printed.includes(`${first}-${last}`) ? '-' : '–';
  return `${first}${dash}${last}`;
}

/** Day, month and year on which a page was read, if they are tagged. */
function accessedOf(citation: XmlElement): number[] | undefined {
  const date = within(citation, 'date-in-citation')[0];
  const iso = date?.getAttribute('iso-8601-date');
  const parts = iso?.split('-').map(Number) ?? [];
  return parts.length > 0 && parts.every((part) => part > 0) ? parts : undefined;
}

const isWeb = (address: string | undefined): boolean => /^https?:\/\/\S+$/u.test(address ?? '');

/** An entry of a reference list as CSL-JSON, as far as it is tagged. */
function entryOf(citation: XmlElement): Unnamed {
  const text = (...names: string[]): string | undefined =>
    names.map((name) => textOf(within(citation, name)[0])).find((one) => one !== undefined);
  const printed = tidy(citation.textContent ?? '');
  const kind =
    citation.getAttribute('publication-type') ?? citation.getAttribute('citation-type') ?? '';
  const source = withoutStop(text('source'));
  const title = withoutStop(text('article-title', 'chapter-title', 'data-title', 'part-title'));
  const authors = peopleOf(citation, 'author');
  const editors = peopleOf(citation, 'editor');
  const ids = within(citation, 'pub-id');
  const idOf = (type: string) =>
    textOf(ids.find((one) => one.getAttribute('pub-id-type') === type));
  const doi = /10\.\d{4,9}\/\S+/u.exec(idOf('doi') ?? '')?.[0].replace(/[.,;]+$/u, '');
  const links = [...within(citation, 'ext-link'), ...within(citation, 'uri')];
  const address = links
    .flatMap((link) => [link.getAttribute('xlink:href') ?? undefined, textOf(link)])
    .find((one) => isWeb(one) && !/\/\/(?:dx\.)?doi\.org\//u.test(one ?? ''));
  // A title that is not tagged as one may stand in a comment of its own.
  const comment = withoutStop(text('comment'));
  const untagged = comment?.includes(' ') ? comment : printedText(citation);
  const published = Number(year.exec(text('year') ?? '')?.[0]);
  const accessed = accessedOf(citation);
  const named =
    TYPES[kind.toLowerCase()] ?? (source === undefined ? 'document' : 'article-journal');
  const type = named === 'book' && title !== undefined ? 'chapter' : named;
  const edition = withoutStop(text('edition'));
  const fields = {
    type,
    title: title ?? source ?? (untagged.slice(0, 300) || 'Untitled'),
    author: authors.length > 0 ? authors : undefined,
    editor: editors.length > 0 ? editors : undefined,
    'container-title': title === undefined ? undefined : source,
    publisher: text('publisher-name'),
    'publisher-place': text('publisher-loc'),
    edition,
    volume: text('volume'),
    issue: text('issue'),
    page: pagesOf(citation, printed),
    issued: published > 0 ? { 'date-parts': [[published]] } : undefined,
    accessed:
      accessed && accessed[0] !== undefined && accessed[0] >= (published || 0)
        ? { 'date-parts': [accessed] }
        : undefined,
    DOI: doi,
    PMID: idOf('pmid'),
    URL: address,
    custom: within(citation, 'etal').length > 0 ? { etAl: true } : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const CITATIONS = ['element-citation', 'mixed-citation', 'nlm-citation', 'citation'];

/** Whether a citation is tagged with its punctuation, as the list prints it. */
const hasPunctuation = (citation: XmlElement): boolean =>
  /[.,;:]/u.test([...citation.childNodes].map((node) => ownText(node) ?? '').join(''));

/** The text of a citation, with a space between the parts of a name, which publishers leave to the printer. */
const printedText = (citation: XmlElement): string => {
  const text = (node: XmlNode): string => {
    const own = ownText(node);
    if (own !== undefined || !isElement(node)) return own ?? '';
    const name = nameOf(node);
    const words = [...node.childNodes].map(text).join(NAMES.includes(name) ? ' ' : '');
    if (name === 'etal') return words || 'et al';
    return name === 'pub-id' ? ` ${words}` : words;
  };
  return tidy(text(citation)).replace(/\s+([.,;:])/gu, '$1');
};

interface ReferenceList {
  entries: CslEntry[];
  /** The number of each reference by the id that marks name. */
  numberOf: Map<string, number>;
  /** What the list prints of each entry, without its number. */
  printed: string[];
}

/** An entry as a line of text, where the list is tagged without its punctuation. */
function lineOf({ author = [], ...entry }: Unnamed): string {
  const names = author.map(({ family, given, literal }) =>
    [literal ?? family, given].filter(Boolean).join(' '),
  );
  const text = (field: string): string | undefined => {
    const value = entry[field];
    return typeof value === 'string' ? value : undefined;
  };
  const dateOf = (field: string): number[] =>
    (entry[field] as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0] ?? [];
  const parts = dateOf('issued');
  const read = dateOf('accessed');
  const editors = ((entry['editor'] ?? []) as CslName[]).map(({ family, given, literal }) =>
    [literal ?? family, given].filter(Boolean).join(' '),
  );
  const numbered = [text('volume'), text('issue') && `(${text('issue') ?? ''})`].join('');
  return [
    [...names, ...(entry.custom?.etAl ? ['et al'] : [])].join(', '),
    text('title'),
    editors.length > 0 ? `In: ${editors.join(', ')}` : undefined,
    text('container-title'),
    text('edition'),
    [text('publisher-place'), text('publisher')].filter(Boolean).join(': '),
    [parts.join('-'), [numbered, text('page')].filter(Boolean).join(':')].filter(Boolean).join(';'),
    text('DOI') && `doi:${text('DOI') ?? ''}`,
    text('URL'),
    read.length > 0
      ? `accessed ${read.map((part) => String(part).padStart(2, '0')).join('-')}`
      : undefined,
  ]
    .filter(Boolean)
    .join('. ');
}

/** The reference list at the end of an article. */
export function referencesOf(back: XmlElement | undefined): ReferenceList {
  const refs = within(back, 'ref').filter(
    (ref) => ref.querySelector(CITATIONS.join(', ')) !== null,
  );
  const citations = refs.map((ref) => ref.querySelector(CITATIONS.join(', ')) as XmlElement);
  const unnamed = citations.map(entryOf);
  return {
    entries: withIds(unnamed),
    numberOf: new Map(refs.map((ref, index) => [ref.getAttribute('id') ?? '', index + 1])),
    printed: citations.map((citation, index) =>
      hasPunctuation(citation) ? printedText(citation) : lineOf(unnamed[index] ?? {}),
    ),
  };
}
