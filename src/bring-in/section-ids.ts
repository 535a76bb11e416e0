import { asId } from '../lib/as-id.ts';

/** Room for the name of one part of the path of a section. */
const LONGEST = 40;

/** A short name for a heading, cut between words; empty if nothing of it can be part of an address. */
export function shortId(heading: string): string {
  const whole = asId(heading.replace(/^(?:[\divx]+[.)]\s*)+(?=\S)/iu, ''));
  if (whole.length <= LONGEST) return whole;
  return whole.slice(0, LONGEST + 1).replace(/-[^-]*$/u, '');
}

/** Gives out ids that no other section has. */
export function sectionIds(): (heading: string, parent?: string) => string {
  const given = new Set<string>();
  return (heading, parent) => {
    const name = shortId(heading) || 'section';
    const base = parent === undefined || parent === '' ? name : `${parent}/${name}`;
    let id = base;
    for (let number = 2; given.has(id); number += 1) id = `${base}-${number}`;
    given.add(id);
    return id;
  };
}

/** The id of the section in which a section stands; its own if it stands in none. */
export const parentOf = (id: string): string => id.replace(/\/[^/]*$/u, '');
