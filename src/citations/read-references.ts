import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { asId } from '../lib/as-id.ts';
import type { CslEntry, CslName } from './entry.ts';

/** An entry as it was read, before it has an id of ours. */
export interface Unnamed {
  author?: readonly CslName[] | undefined;
  custom?: { etAl: boolean } | undefined;
  [field: string]: unknown;
}

/** What programs add to their entries beside CSL-JSON. */
const OWN_FIELDS = /^(?:_.*|id|citation-key|citation-label)$/u;

/** BibTeX has the name of a body in braces, which a reader gives as a family name alone. */
const asBody = (name: CslName): CslName => {
  const { family, given } = name;
  return family !== undefined && given === undefined && Object.keys(name).length === 1
    ? { literal: family }
    : name;
};

/** An entry without the fields that are the program's own, and with the names of bodies as such. */
function plain(entry: Record<string, unknown>): Unnamed {
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([field]) => !OWN_FIELDS.test(field))
      .map(([field, value]) => [
        field,
        Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null)
          ? value.map((one) => asBody(one as CslName))
          : value,
      ]),
  );
}

/** The year of an entry, as far as it has one. */
const yearOf = ({ issued }: Unnamed): string => {
  const [parts = []] = (issued as { 'date-parts'?: unknown[][] } | undefined)?.['date-parts'] ?? [];
  return parts.length > 0 ? String(parts[0]) : '';
};

/** Gives each entry an id from its first author and year: 'marsh-2019', and 'marsh-2019-2' for the next. */
export function withIds(entries: readonly Unnamed[]): CslEntry[] {
  const used = new Map<string, number>();
  return entries.map((entry) => {
    const [first] = entry.author ?? [];
    const named = first?.['family'] ?? first?.['literal'] ?? entry['title'];
    const name = asId(typeof named === 'string' ? named : '');
    const short = name.slice(0, 40).replace(/-$/u, '') || 'reference';
    const id = [short, yearOf(entry)].filter(Boolean).join('-');
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return { id: count === 1 ? id : `${id}-${count}`, ...entry };
  });
}

/** Reads a list of references from BibTeX, RIS or CSL-JSON. Throws if the text is none of them. */
export function readReferences(text: string): CslEntry[] {
  const written = text.trim();
  const entries = /^[[{]/u.test(written)
    ? [JSON.parse(written) as Record<string, unknown>].flat()
    : new Cite(written).data;
  return withIds(entries.map(plain));
}
