import { parseHTML } from 'linkedom';
import { vancouver } from '../citations/bibliography.ts';
import { fill } from '../lib/fill.ts';
import type { HtmlPage } from '../lib/html-pages.ts';
import { printedExtent } from '../study/derived/evidence.ts';
import { proofOfQuotation, proofText } from '../study/derived/proof-of.ts';
import { figureAddress, labelsOf } from '../study/figures/kinds.ts';
import { datePartsOf, type Reference } from '../study/schema/reference.ts';
import type { Study } from '../study/reading/study.ts';
import { synonymsOf } from '../study/schema/search-settings.ts';

/** Kinds of what can be found, in the order in which they stand where nothing else decides. */
export const KINDS = [
  'finding',
  'quotation',
  'section',
  'picture',
  'term',
  'reference',
  'note',
] as const;

export type SearchKind = (typeof KINDS)[number];

/** Something that can be found. */
export interface SearchRecord {
  kind: SearchKind;
  /** Address below the base path, with the place on the page. */
  address: string;
  /** A title that can stand alone. */
  title: string;
  /** What is said of it in a list, and found: speaker, extent, authors. */
  context: string[];
  /** What is said of it in a list alone: the theme, and how far it was compared with the article. */
  place: string[];
  /** Its words. */
  text: string;
  /** Words within a picture. */
  labels?: string[];
  /** Its other names, never shown. */
  names: string[];
  /** What it is on, in words that it need not have. */
  topics: string[];
  /** Synonyms of its names, never shown. */
  alike: string[];
  /** Synonyms of its words, never shown. */
  related: string[];
  /** By name of the filter. */
  filters: Partial<Record<'theme' | 'band' | 'role', string>>;
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What is no text of a section: it has records of its own, or it is apparatus. */
const APART =
  '.sources, .said, .sayings, .picture, .contents, .steps, .index, .cited, .permalink, details, script, style, .tables, .files, .suggest, .tools, .copy, [hidden]';

/** The sections of a page: what follows a heading with an id up to the next. */
function sectionsOf({ address, html }: HtmlPage): SearchRecord[] {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  const page = tidy(main?.querySelector('h1')?.textContent ?? '');
  for (const element of main?.querySelectorAll(APART) ?? []) element.remove();
  const headings = [...(main?.querySelectorAll('h2[id], article[id] h3') ?? [])];
  // A heading stands in one block with the link to it.
  const blocks = headings.map((heading) => heading.closest('.titled') ?? heading);
  const sections = headings.map((heading, index) => {
    const words: string[] = [];
    // From the heading on, in the order of the document, up to the next heading.
    const container = heading.localName === 'h3' ? heading.closest('article[id]') : undefined;
    for (
      let next = blocks[index]?.nextElementSibling ?? null;
      next !== null && !blocks.includes(next);
      next = next.nextElementSibling
    ) {
      if (next.querySelector('h2[id]') === null && !next.matches('article[id]'))
        words.push(next.textContent);
    }
    return {
      kind: 'section' as const,
      address: `${address}#${container?.id ?? heading.id}`,
      title: tidy(heading.textContent),
      context: [page],
      place: [],
      text: tidy(words.join(' ')),
      names: [],
      topics: [],
      alike: [],
      related: [],
      filters: {},
    };
  });
  // What holds nothing but other records is no record.
  return sections.filter(({ text }) => text !== '');
}

/** 'Marsh, Fell 2011' */
const byline = (authors: Reference['author'] = [], issued: Reference['issued']): string =>
  [
    authors
      .map(({ family, literal, 'non-dropping-particle': particle }) =>
        [particle, literal ?? family].filter(Boolean).join(' '),
      )
      .join(', '),
    datePartsOf(issued)[0] ?? '',
  ].join(' ');

/** Everything that can be found, each thing once. */
export function searchRecords(study: Study, pages: readonly HtmlPage[]): SearchRecord[] {
  const { ui, record, vocabulary, participants } = study;
  const themeOf = (id: string | undefined) => study.themes.find((theme) => theme.id === id);
  const numbered = (id: string | undefined): string[] => {
    const theme = themeOf(id);
    return theme === undefined ? [] : [fill(ui.theme.numbered, { number: theme.number })];
  };
  const role = participants.variables.find(({ id }) => id === participants.role);
  const references = vancouver(study.references, record.language);
  const records: SearchRecord[] = [
    ...study.findings.map((finding): SearchRecord => {
      const band = vocabulary.bands.find(({ id }) => id === finding.extent?.band);
      const printed = printedExtent(finding);
      return {
        kind: 'finding',
        address: `/findings/#${finding.id}`,
        title: finding.label,
        context: printed === undefined ? [] : [printed ?? ui.finding.unstatedExtent],
        place: numbered(finding.theme),
        text: finding.statement,
        names: [],
        topics: [],
        alike: [],
        related: [],
        filters: {
          ...(finding.theme === undefined ? {} : { theme: finding.theme }),
          ...(band === undefined ? {} : { band: band.id }),
        },
      };
    }),
    ...study.quotes.map((quote): SearchRecord => ({
      kind: 'quotation',
      address: `/quotes/${quote.id}/`,
      title: quote.name,
      context: [quote.speaker],
      place: [
        ...numbered(quote.theme),
        ...[proofText(study, proofOfQuotation(study, quote.id))].filter(
          (text) => text !== undefined,
        ),
      ],
      text: quote.text,
      names: role?.levels.filter(({ id }) => id === quote.role).map(({ label }) => label) ?? [],
      alike: [],
      related: [],
      topics: vocabulary.topics
        .filter(({ id }) => quote.topics.includes(id))
        .map(({ label }) => label),
      filters: {
        ...(quote.theme === undefined ? {} : { theme: quote.theme }),
        ...(quote.role === undefined ? {} : { role: quote.role }),
      },
    })),
    ...study.glossary.map((term): SearchRecord => ({
      kind: 'term',
      address: `/glossary/#${term.id}`,
      title: term.term,
      context: [],
      place: [],
      text: term.explanation.join(' '),
      names: term.forms,
      topics: [],
      alike: [],
      related: [],
      filters: {},
    })),
    ...study.references.map(({ id, title, author, issued }, index): SearchRecord => ({
      kind: 'reference',
      address: `/study/references/#${id}`,
      title,
      context: [fill(ui.references.label, { number: index + 1 }), byline(author, issued)],
      place: [],
      text: references[index] ?? '',
      names: [],
      topics: [],
      alike: [],
      related: [],
      filters: {},
    })),
    ...study.notes.map((note): SearchRecord => ({
      kind: 'note',
      address: `/study/notes/#${note.id}`,
      title: note.title,
      context: [],
      place: [],
      text: [...note.text, note.handling].join(' '),
      names: [],
      topics: [],
      alike: [],
      related: [],
      filters: {},
    })),
    ...study.figures.map((figure): SearchRecord => ({
      kind: 'picture',
      address: figureAddress(study, figure),
      title: figure.title,
      context: [],
      place: [],
      text: `${figure.population} ${figure.limits}`,
      labels: [...labelsOf(study, figure)],
      names: [],
      topics: [],
      alike: [],
      related: [],
      filters: {},
    })),
    ...pages.flatMap(sectionsOf),
  ];
  // A synonym of the title names the thing; one of its text is only about it.
  const { synonyms } = study.search;
  return records.map((entry) => {
    const alike = synonymsOf([entry.title, ...entry.names].join(' '), synonyms);
    const { title, names, topics, text, labels = [] } = entry;
    const related = synonymsOf(
      [title, ...names, ...alike, ...topics, text, ...labels].join(' '),
      synonyms,
    );
    return { ...entry, alike, related };
  });
}

/** How many records of each kind a study must give; sections are counted on the pages. */
export const expectedRecords = (study: Study): Partial<Record<SearchKind, number>> => ({
  finding: study.findings.length,
  quotation: study.quotes.length,
  term: study.glossary.length,
  reference: study.references.length,
  note: study.notes.length,
  picture: study.figures.length,
});
