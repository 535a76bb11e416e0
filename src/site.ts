/** Gives pages and components the study and the addresses of the site. */
import { commit, study } from 'virtual:study';
import { prose } from 'virtual:study/prose';
import { fileSize } from './lib/file-size.ts';
import { fill } from './lib/fill.ts';
import { withTextFragment } from './lib/text-fragment.ts';
import { urlUnder } from './lib/url.ts';
import { comparesGroups } from './study/derived/compared-groups.ts';
import { evidenceOf, printedExtent } from './study/derived/evidence.ts';
import { figureAddress } from './study/figures/kinds.ts';
import type { Figure } from './study/schema/figure.ts';
import type { Finding } from './study/schema/finding.ts';
import { firstWords, type Passage } from './study/schema/passage.ts';
import type { Proof } from './study/derived/proof-of.ts';
import { placeText, shortPlaceText } from './study/derived/place-text.ts';
import { themeNumber as numberOfTheme } from './study/derived/theme-number.ts';

export { study };
export const { ui } = study;

/** The address of a site path under the base path. */
export const url = (path: string): string => urlUnder(import.meta.env.BASE_URL, path);

/** Makes addresses of this site absolute. */
export const absolute =
  (site: URL | undefined) =>
  (path: string): string =>
    new URL(path, site).href;

export const themeUrl = (id: string): string => url(`/themes/${id}/`);
export const quoteUrl = (id: string): string => url(`/quotes/${id}/`);
export const citeUrl = (id: string): string => `${url('/cite/items/')}#${id}`;
export const referenceUrl = (id: string): string => `${url('/study/references/')}#${id}`;
export const figureUrl = (figure: Pick<Figure, 'id' | 'kind'>): string =>
  url(figureAddress(study, figure));
export const findingUrl = (id: string): string => `${url('/findings/')}#${id}`;

function byId<T extends { id: string }>(kind: string, list: readonly T[]): (id: string) => T {
  const index = new Map(list.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = index.get(id);
    if (entry === undefined) throw new Error(`There is no ${kind} '${id}'.`);
    return entry;
  };
}

export const theme = byId('theme', study.themes);
export const finding = byId('finding', study.findings);
export const quote = byId('quotation', study.quotes);
export const section = byId('section', study.outline);
export const subject = byId('subject', study.vocabulary.subjects);
/** Whether the study compares groups: then each finding says which of them it is about. */
export const grouped: boolean = comparesGroups(study);
/** What an id in a claim's `by` refers to. */
export const evidence = byId('finding or passage', evidenceOf(study.findings, study.passages));

/** 'Findings, theme 1, paragraph 3' */
export const placeOf = (passage: Passage): string => placeText(study, passage);

/** 'Theme 1 ¶3' */
export const shortPlaceOf = (passage: Passage): string => shortPlaceText(study, passage);

/** 'begins ‘All participants …’' */
export const startOf = (passage: Passage): string =>
  fill(ui.passage.starts, { words: passage.starts });

/** 'Theme 1' */
export const themeNumber = (id: string): string => numberOfTheme(study, id);

/** The address of the article, with a text fragment for a passage. */
export const articleUrl = (passage: Passage): string =>
  withTextFragment(study.record.article.url, firstWords(passage));

/** The printed extent, or the words for an extent that the article does not state. */
export const extentText = (printed: string | null | undefined): string =>
  printed ?? ui.finding.notStated;

/** The extent of a finding as text; undefined if it needs none. */
export const extentOf = (finding: Finding): string | undefined => {
  const printed = printedExtent(finding);
  return printed === undefined ? undefined : extentText(printed);
};

/** What stands beside something that is not proved; undefined if it is. */
export const proofText = (proof: Proof): string | undefined => {
  if (proof.state === 'proved') return undefined;
  return proof.state === 'accepted'
    ? fill(ui.proof.accepted, { reason: proof.reason })
    : ui.proof.unproved;
};

/** The second-level headings of a file of prose, for its table of contents. */
export const proseHeadings = (id: string): { id: string; name: string }[] =>
  (prose.get(id)?.getHeadings() ?? [])
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ id: slug, name: text }));

/** The printed number of a reference: its position in the list, from 1. */
export const referenceNumber = (id: string): number =>
  study.references.findIndex((entry) => entry.id === id) + 1;

/** The address of a file of prose. */
export const proseUrl = (id: string): string => url(`/${id.replace(/^pages\//u, '')}/`);

/** Title of a file of prose: its own, or the name of its theme. */
export const proseTitle = (id: string): string =>
  study.prose.find((page) => page.id === id)?.title ?? theme(id.replace(/^themes\//u, '')).name;

/** The pages about the study for which there is content. */
export const studyPages = (): { name: string; description: string; href: string }[] => [
  ...(study.participants.variables.length > 0
    ? [
        {
          name: ui.participants.title,
          description: ui.participants.description,
          href: url('/study/participants/'),
        },
      ]
    : []),
  ...study.prose
    .filter(({ id }) => id.startsWith('pages/study/'))
    .map(({ id, description }) => ({ name: proseTitle(id), description, href: proseUrl(id) })),
  ...[
    { part: 'references', of: ui.references, exists: study.references.length > 0 },
    { part: 'notes', of: ui.notes, exists: study.notes.length > 0 },
  ]
    .filter(({ exists }) => exists)
    .map(({ part, of }) => ({
      name: of.title,
      description: of.description,
      href: url(`/study/${part}/`),
    })),
  ...(study.glossary.length > 0
    ? [
        {
          name: ui.glossary.title,
          description: ui.glossary.description,
          href: url('/glossary/'),
        },
      ]
    : []),
  ...study.prose
    .filter(({ id }) => id === 'pages/reading')
    .map(({ id, description }) => ({ name: proseTitle(id), description, href: proseUrl(id) })),
  ...(study.appraisal === undefined
    ? []
    : [
        {
          name: ui.appraisal.title,
          description: ui.appraisal.description,
          href: url('/appraisal/'),
        },
      ]),
];

/** The size of a file in the language of the content: '12 kB'. */
export const sizeText = (file: string | Uint8Array): string =>
  fileSize(Buffer.byteLength(file), study.record.language);

/** 'Content of 22 November 2026, commit 0123456789' */
export const versionText = (): string =>
  [
    fill(ui.footer.version, { date: dateText(contentDate) }),
    ...(commit === undefined ? [] : [fill(ui.footer.commit, { commit })]),
  ].join(', ');

/** The date of the content: that of its newest change. */
export const contentDate = study.changes[0]?.date ?? '';

/** A date in the language of the content: '22 November 2026'. */
export const dateText = (date: string): string =>
  new Intl.DateTimeFormat(study.record.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
