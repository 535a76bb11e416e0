// What pages, views and files know of the site: the study, its addresses, and how places, extents and dates read.
import { commaOf } from '../lib/comma-of.ts';
import { fileSize } from '../lib/file-size.ts';
import { fill } from '../lib/fill.ts';
import { withTextFragment } from '../lib/text-fragment.ts';
import { urlUnder } from '../lib/url.ts';
import { comparesGroups } from '../study/derived/compared-groups.ts';
import { evidenceOf, printedExtent } from '../study/derived/evidence.ts';
import { placeText, shortPlaceText } from '../study/derived/place-text.ts';
import { proofText as proofTextOf, type Proof } from '../study/derived/proof-of.ts';
import { themeNumber as numberOfTheme } from '../study/derived/theme-number.ts';
import { figureAddress } from '../study/figures/kinds.ts';
import type { Study } from '../study/reading/study.ts';
import type { Figure } from '../study/schema/figure.ts';
import type { Finding } from '../study/schema/finding.ts';
import { firstWords, type Passage } from '../study/schema/passage.ts';

/** Where a site is published, and what is known of its prose once it is rendered. */
interface Publication {
  /** The host: 'https://example.org'. */
  origin: string;
  /** The base path: '/', '/folder/'. */
  base: string;
  /** The commit of the content, if known. */
  commit?: string | undefined;
  /** The headings of a file of prose, by its id. */
  headings?: (id: string) => readonly { depth: number; slug: string; text: string }[];
}

function byId<T extends { id: string }>(kind: string, list: readonly T[]): (id: string) => T {
  const index = new Map(list.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = index.get(id);
    if (entry === undefined) throw new Error(`There is no ${kind} '${id}'.`);
    return entry;
  };
}

/** The site of a study. */
export type Site = ReturnType<typeof siteOf>;

/** The site of a study, published at an address. */
export function siteOf(study: Study, { origin, base, commit, headings = () => [] }: Publication) {
  const { ui } = study;

  /** The address of a site path under the base path. */
  const url = (path: string): string => urlUnder(base, path);

  /** An address of this site with its host. */
  const absolute = (path: string): string => new URL(path, origin).href;

  const themeUrl = (id: string): string => url(`/themes/${id}/`);
  const quoteUrl = (id: string): string => url(`/quotes/${id}/`);
  const citeUrl = (id: string): string => `${url('/cite/items/')}#${id}`;
  const referenceUrl = (id: string): string => `${url('/study/references/')}#${id}`;
  const figureUrl = (figure: Pick<Figure, 'id' | 'kind'>): string =>
    url(figureAddress(study, figure));
  const noteUrl = (id: string): string => `${url('/study/notes/')}#${id}`;
  const findingUrl = (id: string): string => `${url('/findings/')}#${id}`;

  const theme = byId('theme', study.themes);
  const finding = byId('finding', study.findings);
  const quote = byId('quotation', study.quotes);
  const section = byId('section', study.outline);
  const subject = byId('subject', study.vocabulary.subjects);
  /** Whether the study compares groups: then each finding says which of them it is about. */
  const grouped: boolean = comparesGroups(study);
  /** What an id in a claim's `by` refers to. */
  const evidence = byId('finding or passage', evidenceOf(study.findings, study.passages));

  /** 'Findings, theme 1, paragraph 3' */
  const placeOf = (passage: Passage): string => placeText(study, passage);

  /** 'Theme 1 ¶3' */
  const shortPlaceOf = (passage: Passage): string => shortPlaceText(study, passage);

  /** 'Findings, theme 1, paragraph 3, begins ‘All participants …’' */
  const passageText = (passage: Passage): string =>
    `${placeOf(passage)}, ${fill(ui.passage.starts, { words: passage.starts })}`;

  /** 'Theme 1' */
  const themeNumber = (id: string): string => numberOfTheme(study, id);

  /** The address of the article, with a text fragment for a passage. */
  const articleUrl = (passage: Passage): string =>
    withTextFragment(study.record.article.url, firstWords(passage));

  /** The printed extent, or the words for an extent that the article does not state. */
  const extentText = (printed: string | null | undefined): string =>
    printed ?? ui.finding.notStated;

  /** The extent of a finding as text; undefined if it needs none. */
  const extentOf = (finding: Finding): string | undefined => {
    const printed = printedExtent(finding);
    return printed === undefined ? undefined : extentText(printed);
  };

  /** What stands beside something that is not proved; undefined if it is. */
  const proofText = (proof: Proof): string | undefined => proofTextOf(study, proof);

  /** The second-level headings of a file of prose, for its table of contents. */
  const proseHeadings = (id: string): { id: string; name: string }[] =>
    headings(id)
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text }) => ({ id: slug, name: text }));

  /** The printed number of a reference: its position in the list, from 1. */
  const referenceNumber = (id: string): number =>
    study.references.findIndex((entry) => entry.id === id) + 1;

  /** The address of a file of prose. */
  const proseUrl = (id: string): string => url(`/${id.replace(/^pages\//u, '')}/`);

  /** Title of a file of prose: its own, or the name of its theme. */
  const proseTitle = (id: string): string =>
    study.prose.find((page) => page.id === id)?.title ?? theme(id.replace(/^themes\//u, '')).name;

  /** The size of a file in the language of the content: '12 kB'. */
  const sizeText = (file: string | Uint8Array): string =>
    fileSize(Buffer.byteLength(file), study.record.language);

  /** 'Content of 22 November 2026, commit 0123456789' */
  const versionText = (): string =>
    [
      fill(ui.footer.version, { date: dateText(contentDate) }),
      ...(commit === undefined ? [] : [fill(ui.footer.commit, { commit })]),
    ].join(commaOf(study.record.language));

  /** The date of the content: that of its newest change. */
  const contentDate = study.changes[0]?.date ?? '';

  /** A date in the language of the content: '22 November 2026'. */
  const dateText = (date: string): string =>
    new Intl.DateTimeFormat(study.record.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    );

  return {
    study,
    ui,
    url,
    absolute,
    themeUrl,
    quoteUrl,
    citeUrl,
    referenceUrl,
    figureUrl,
    findingUrl,
    noteUrl,
    theme,
    finding,
    quote,
    section,
    subject,
    grouped,
    evidence,
    placeOf,
    shortPlaceOf,
    passageText,
    themeNumber,
    articleUrl,
    extentText,
    extentOf,
    proofText,
    proseHeadings,
    referenceNumber,
    proseUrl,
    proseTitle,
    sizeText,
    versionText,
    contentDate,
    dateText,
  };
}
