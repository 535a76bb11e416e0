import type { DraftArticle, DraftSection } from '../draft.ts';
import { sectionIds } from '../section-ids.ts';
import { themesAmong } from '../themes.ts';
import { sectionsOf } from './body.ts';
import {
  at,
  childOf,
  childrenOf,
  jatsArticle,
  nameOf,
  textOf,
  within,
  type XmlElement,
} from './elements.ts';
import { lineOf } from './inline.ts';
import { recordOf } from './record.ts';
import { referencesOf } from './references.ts';

/** Headings of parts that publishers tag without one. */
const STANDING = {
  abstract: 'Abstract',
  ack: 'Acknowledgements',
  'author-notes': 'Author notes',
  'fn-group': 'Notes',
  funding: 'Funding',
  glossary: 'Glossary',
  notes: 'Notes',
  references: 'References',
} as const;

/** Abstracts in the order of the article; a picture or a list of highlights is none. */
const isAbstract = (element: XmlElement): boolean =>
  !['graphical', 'teaser', 'toc', 'key-image'].includes(
    element.getAttribute('abstract-type') ?? '',
  );

/** Reads an article in JATS, whoever publishes it. Undefined if the text is no JATS. */
export function readJats(xml: string): DraftArticle | undefined {
  const article = jatsArticle(xml);
  if (article === undefined) return undefined;
  const back = childOf(article, 'back');
  const { entries, numberOf, printed } = referencesOf(back);
  const reading = { numberOf, newId: sectionIds() };
  const front = reading.newId('front');
  const references = reading.newId('references');
  const [meta] = at(article, 'front', 'article-meta');

  const abstracts = childrenOf(meta, 'abstract')
    .filter(isAbstract)
    .flatMap((abstract) => sectionsOf(abstract, reading, undefined, STANDING.abstract));
  const body = childrenOf(article, 'body').flatMap((one) => sectionsOf(one, reading));
  const floats = childrenOf(article, 'floats-group', 'floats-wrap').flatMap((one) =>
    sectionsOf(one, reading),
  );
  const funding = at(meta, 'funding-group', 'funding-statement').map((statement): DraftSection => ({
    id: reading.newId(STANDING.funding),
    heading: STANDING.funding,
    list: true,
    lines: [{ text: lineOf(statement.childNodes, numberOf) }],
  }));
  const notes = (elements: readonly XmlElement[], name: 'author-notes' | 'fn-group') => {
    const lines = elements.flatMap((one) =>
      within(one, 'fn')
        .map((fn) => ({
          text: lineOf(
            childrenOf(fn, 'p').flatMap((p) => [...p.childNodes]),
            numberOf,
          ),
        }))
        .filter(({ text }) => text !== ''),
    );
    const heading = textOf(childOf(elements[0], 'title')) ?? STANDING[name];
    return lines.length === 0 ? [] : [{ id: reading.newId(heading), heading, list: true, lines }];
  };
  const ends = [...(back?.children ?? [])].flatMap((part): DraftSection[] => {
    const name = nameOf(part);
    if (name === 'fn-group') return notes([part], 'fn-group');
    if (name === 'app-group')
      return childrenOf(part, 'app').flatMap((app) => sectionsOf(app, reading));
    if (name === 'ref-list') return [];
    const standing = STANDING[name as keyof typeof STANDING] as string | undefined;
    return sectionsOf(part, reading, undefined, standing).map((section) => ({
      ...section,
      list: section.aside !== true,
    }));
  });
  const list = within(back, 'ref-list')[0];
  const sections: DraftSection[] = [
    ...abstracts,
    ...body,
    ...floats,
    ...ends,
    ...notes(childrenOf(meta, 'author-notes'), 'author-notes'),
    ...funding,
    ...(entries.length === 0
      ? []
      : [
          {
            id: references,
            heading: textOf(childOf(list, 'title')) ?? STANDING.references,
            list: true,
            lines: printed.map((text, index) => ({ text: `${index + 1} ${text}` })),
          },
        ]),
  ];
  const results = childrenOf(childOf(article, 'body'), 'sec').findIndex((sec) =>
    (sec.getAttribute('sec-type') ?? '').includes('results'),
  );
  const tagged = body.filter(({ id, aside }) => !id.includes('/') && aside !== true)[results]?.id;
  return {
    record: recordOf(article),
    front,
    sections,
    references: entries,
    themes: themesAmong(sections, tagged),
  };
}
