import { parseHTML } from 'linkedom';
import { vancouver } from '../citations/bibliography.ts';
import { fill } from '../lib/fill.ts';
import type { HtmlPage } from '../lib/html-pages.ts';
import { printedExtent } from '../study/derived/evidence.ts';
import { figureAddress, labelsOf } from '../study/figures/kinds.ts';
import type { Reference } from '../study/schema/reference.ts';
import type { Study } from '../study/reading/study.ts';
import { synonymsOf } from '../study/schema/search-settings.ts';

/** Kinds of records, in their default order. */
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

/** A record of the search. */
export interface SearchRecord {
  kind: SearchKind;
  /** Address below the base path, with the fragment. */
  address: string;
  /** A title that makes sense on its own. */
  title: string;
  /** Shown in lists and searched: speaker, extent, authors. */
  context: string[];
  /** Shown in lists, not searched: the theme. */
  place: string[];
  /** Its text. */
  text: string;
  /** The text in a picture. */
  labels?: string[];
  /** Its other names, never shown. */
  names: string[];
  /** Synonyms of its names, never shown. */
  alike: string[];
  /** Its topics, never shown. */
  related: string[];
  /** Values by the name of the filter. */
  filters: Partial<Record<'theme' | 'band' | 'role', string>>;
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Elements that are not text of a section: they have their own records, or belong to the interface. */
const APART =
  '.sources, .said, .sayings, .picture, .contents, .steps, .index, .cited, .permalink, details, script, style, .tables, .files, .suggest, .tools, .copy, [hidden]';

/** The sections of a page: each heading with an id, and the text up to the next one. */
function sectionsOf({ address, html }: HtmlPage): SearchRecord[] {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  const page = tidy(main?.querySelector('h1')?.textContent ?? '');
  for (const element of main?.querySelectorAll(APART) ?? []) element.remove();
  const headings = [...(main?.querySelectorAll('h2[id], article[id] h3') ?? [])];
  // A heading shares a block with the link to it.
  const blocks = headings.map((heading) => heading.closest('.titled') ?? heading);
  const sections = headings.map((heading, index) => {
    const words: string[] = [];
    // In document order from the heading to the next one.
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
      alike: [],
      related: [],
      filters: {},
    };
  });
  // A section without text of its own is not a record.
  return sections.filter(({ text }) => text !== '');
}

/** 'Marsh, Fell 2011' */
const byline = (authors: Reference['author'], issued: Reference['issued']): string =>
  [
    authors
      .map(({ family, literal, 'non-dropping-particle': particle }) =>
        [particle, literal ?? family].filter(Boolean).join(' '),
      )
      .join(', '),
    issued['date-parts'][0]?.[0] ?? '',
  ].join(' ');

/** All records of the search, each once. */
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
      title: quote.lead,
      context: [quote.speaker],
      place: numbered(quote.theme),
      text: quote.text,
      names: role?.levels.filter(({ id }) => id === quote.role).map(({ label }) => label) ?? [],
      alike: [],
      related: vocabulary.topics
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
      alike: [],
      related: [],
      filters: {},
    })),
    ...pages.flatMap(sectionsOf),
  ];
  // A synonym of the title is another name; one of the text is only a topic.
  const { synonyms } = study.search;
  return records.map((entry) => {
    const alike = synonymsOf([entry.title, ...entry.names].join(' '), synonyms);
    const related = [
      ...entry.related,
      ...synonymsOf(
        [entry.title, ...entry.names, ...alike, entry.text, ...(entry.labels ?? [])].join(' '),
        synonyms,
      ),
    ];
    return { ...entry, alike, related };
  });
}

/** How many records of each kind a study must have. Sections are counted on the pages. */
export const expectedRecords = (study: Study): Partial<Record<SearchKind, number>> => ({
  finding: study.findings.length,
  quotation: study.quotes.length,
  term: study.glossary.length,
  reference: study.references.length,
  note: study.notes.length,
  picture: study.figures.length,
});
