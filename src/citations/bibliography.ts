import { Cite } from '@citation-js/core';
import { plainEntry, stopsShort, type CslEntry } from './entry.ts';
import { cslLocale } from './locale.ts';

/**
 * The styles by their names in the processor: NLM's Citing Medicine, which is Vancouver as medical journals use it;
 * APA, seventh edition; and Cite Them Right, which is what 'Harvard' usually means.
 */
const TEMPLATES = { vancouver: 'vancouver', apa: 'apa', harvard: 'harvard1' } as const;

export type CitationStyle = keyof typeof TEMPLATES;

/** The styles in the order in which they are offered. */
export const STYLES = Object.keys(TEMPLATES) as CitationStyle[];

/** Appended to a list of authors that the article prints with 'et al'; CSL has no field for that. */
function asPrinted(entry: CslEntry): object {
  const plain = plainEntry(entry);
  return stopsShort(entry)
    ? { ...plain, author: [...((plain as CslEntry).author ?? []), { literal: 'et al' }] }
    : plain;
}

/** A reference formatted by the CSL processor. One at a time, because styles sort their lists. */
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

/** Formats references in the Vancouver style: one line of plain text each, in the given order, unnumbered. */
export const vancouver = (entries: readonly CslEntry[], language: string): string[] =>
  entries.map((entry) =>
    set('vancouver', entry, language, 'text')
      .trim()
      .replace(/^\d+\.\s+/u, ''),
  );

/** A reference as HTML, for styles that set titles in italics. */
export function referenceHtml(style: CitationStyle, entry: CslEntry, language: string): string {
  const html = set(style, entry, language, 'html');
  // A numbered style puts the number and the reference in separate elements.
  const [, inner = ''] =
    /class="csl-(?:right-inline|entry)">(?!\s*<div)(.*?)<\/div>/su.exec(html) ?? [];
  return inner.trim();
}

/** A citation in the text, in the brackets of the style, followed by a place in the work. */
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
