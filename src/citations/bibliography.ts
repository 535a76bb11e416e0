import { Cite } from '@citation-js/core';
import { plainEntry, stopsShort, type CslEntry } from './entry.ts';
import { cslLocale } from './locale.ts';

/**
 * The styles, by the names that the processor has for them: NLM's Citing Medicine, which is Vancouver as medical
 * journals have it; the seventh edition of APA; Cite Them Right, which is what 'Harvard' most often means.
 */
const TEMPLATES = { vancouver: 'vancouver', apa: 'apa', harvard: 'harvard1' } as const;

export type CitationStyle = keyof typeof TEMPLATES;

/** The styles in the order in which they are offered. */
export const STYLES = Object.keys(TEMPLATES) as CitationStyle[];

/** A list that prints 'et al' stops short of the other authors; CSL has no field for that. */
function asPrinted(entry: CslEntry): object {
  const plain = plainEntry(entry);
  return stopsShort(entry)
    ? { ...plain, author: [...((plain as CslEntry).author ?? []), { literal: 'et al' }] }
    : plain;
}

/** Sets references in a style by a CSL processor: one line of plain text each, in the given order, unnumbered. */
export function bibliography(
  style: CitationStyle,
  entries: readonly CslEntry[],
  language: string,
): string[] {
  // One at a time: styles sort their lists.
  return entries.map((entry) =>
    new Cite([asPrinted(entry)])
      .format('bibliography', {
        format: 'text',
        template: TEMPLATES[style],
        lang: cslLocale(language),
      })
      .trim()
      .replace(/^\d+\.\s+/u, ''),
  );
}

/** A reference as HTML, for styles that set titles in italics. */
export function referenceHtml(style: CitationStyle, entry: CslEntry, language: string): string {
  const html = new Cite([asPrinted(entry)]).format('bibliography', {
    format: 'html',
    template: TEMPLATES[style],
    lang: cslLocale(language),
  });
  // A numbered style sets the number and the reference apart.
  const [, inner = ''] =
    /class="csl-(?:right-inline|entry)">(?!\s*<div)(.*?)<\/div>/su.exec(html) ?? [];
  return inner.trim();
}

/** References in the Vancouver style. */
export const vancouver = (entries: readonly CslEntry[], language: string): string[] =>
  bibliography('vancouver', entries, language);

/** A citation in the text, in brackets as the style has it, with a place in the work behind it. */
export const inText = (
  style: CitationStyle,
  entry: CslEntry,
  place: string,
  language: string,
): string =>
  new Cite([plainEntry(entry)]).format('citation', {
    format: 'text',
    template: TEMPLATES[style],
    lang: cslLocale(language),
    entry: [{ id: entry.id, suffix: place === '' ? '' : `, ${place}` }],
  });
