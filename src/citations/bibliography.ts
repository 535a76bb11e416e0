import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

/** An entry of CSL-JSON, as far as it is looked at here. */
export interface CslEntry {
  id: string;
  author: readonly object[];
  [field: string]: unknown;
  custom?: { etAl: boolean } | undefined;
}

/** A list that prints 'et al' stops short of the other authors; CSL has no field for that. */
function withEtAl({ custom, ...entry }: CslEntry): object {
  return custom?.etAl ? { ...entry, author: [...entry.author, { literal: 'et al' }] } : entry;
}

/**
 * Sets references in the Vancouver style by a CSL processor: one line of plain text each, in the given order,
 * without its number.
 */
export function vancouver(entries: readonly CslEntry[], language: string): string[] {
  if (entries.length === 0) return [];
  const text = new Cite(entries.map(withEtAl)).format('bibliography', {
    format: 'text',
    template: 'vancouver',
    lang: language,
  });
  return text
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\d+\.\s+/u, ''));
}
