import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

/** A name of CSL-JSON, as far as it is looked at here. */
interface CslName {
  given?: string | undefined;
  [part: string]: unknown;
}

/** An entry of CSL-JSON, as far as it is looked at here. */
export interface CslEntry {
  id: string;
  author: readonly CslName[];
  [field: string]: unknown;
  custom?: { etAl: boolean } | undefined;
}

/** Initials printed without spaces, 'RW', are one name to the processor: it would keep the first alone. */
const apart = (name: CslName): CslName =>
  name.given !== undefined && /^\p{Lu}{2,}$/u.test(name.given)
    ? { ...name, given: name.given.replace(/(?<=\p{Lu})(?=\p{Lu})/gu, ' ') }
    : name;

/** A list that prints 'et al' stops short of the other authors; CSL has no field for that. */
function asPrinted({ custom, ...entry }: CslEntry): object {
  const author = entry.author.map(apart);
  return { ...entry, author: custom?.etAl ? [...author, { literal: 'et al' }] : author };
}

/**
 * Sets references in the Vancouver style by a CSL processor: one line of plain text each, in the given order,
 * without its number.
 */
export function vancouver(entries: readonly CslEntry[], language: string): string[] {
  if (entries.length === 0) return [];
  const text = new Cite(entries.map(asPrinted)).format('bibliography', {
    format: 'text',
    template: 'vancouver',
    lang: language,
  });
  return text
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\d+\.\s+/u, ''));
}
