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

/** A reference as a CSL processor sets it: one at a time, since styles sort their lists. */
const set = (
  style: CitationStyle,
  entry: CslEntry,
  language: string,
  format: 'text' | 'html',
): string =>
  new Cite([asPrinted(entry)]).format('bibliography', {
    format,
    template: TEMPLATES[style],
    lang: cslLocale(language),
  });

/** Sets references in the Vancouver style: one line of plain text each, in the given order, unnumbered. */
export const vancouver = (entries: readonly CslEntry[], language: string): string[] =>
  entries.map((entry) =>
    set('vancouver', entry, language, 'text')
      .trim()
      .replace(/^\d+\.\s+/u, ''),
  );

/** A reference as HTML, for styles that set titles in italics. */
export function referenceHtml(style: CitationStyle, entry: CslEntry, language: string): string {
  const html = set(style, entry, language, 'html');
  // A numbered style sets the number and the reference apart.
  const [, inner = ''] =
    /class="csl-(?:right-inline|entry)">(?!\s*<div)(.*?)<\/div>/su.exec(html) ?? [];
  return inner.trim();
}

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
