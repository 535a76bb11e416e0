/** The one module through which pages and components reach the study and the addresses of the site. */
import { study } from 'virtual:study';
import { prose } from 'virtual:study/prose';
import { fill } from './lib/fill.ts';
import { urlUnder } from './lib/url.ts';
import type { Passage } from './study/passage.ts';

export { study };
export const { words } = study;

/** The address of a site path under the base path. */
export const url = (path: string): string => urlUnder(import.meta.env.BASE_URL, path);

export const themeUrl = (id: string): string => url(`/themes/${id}/`);
export const quoteUrl = (id: string): string => url(`/quotes/${id}/`);
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

/** 'Findings, theme 1, paragraph 3' */
export const placeOf = (passage: Passage): string => {
  const { label, aside } = section(passage.section);
  return aside
    ? fill(words.passage.line, { section: label, line: passage.paragraph })
    : fill(words.passage.place, { section: label, paragraph: passage.paragraph });
};

/** 'Theme 1 ¶3' */
export const shortPlaceOf = (passage: Passage): string => {
  const { short, label } = section(passage.section);
  return fill(words.passage.short, { section: short ?? label, paragraph: passage.paragraph });
};

/** 'begins ‘All participants …’' */
export const startOf = (passage: Passage): string =>
  fill(words.passage.starts, { words: passage.starts });

/** 'Theme 1' */
export const themeNumber = (id: string): string =>
  fill(words.theme.numbered, { number: theme(id).number });

/** The extent as printed, or what stands for one that the article does not state. */
export const extentText = (printed: string | null | undefined): string =>
  printed ?? words.finding.notStated;

/** The second-level headings of a file of prose, for a list of contents. */
export const proseHeadings = (id: string): { id: string; name: string }[] =>
  (prose.get(id)?.getHeadings() ?? [])
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ id: slug, name: text }));

/** A date in the language of the content: '22 November 2026'. */
export const dateText = (date: string): string =>
  new Intl.DateTimeFormat(study.record.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
