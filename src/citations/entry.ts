/** A name of CSL-JSON, as far as it is looked at here. */
export interface CslName {
  given?: string | undefined;
  [part: string]: unknown;
}

/** An entry of CSL-JSON, as far as it is looked at here. */
export interface CslEntry {
  id: string;
  author?: readonly CslName[] | undefined;
  [field: string]: unknown;
  custom?: { etAl: boolean } | undefined;
}

/** Initials printed without spaces, 'RW', are one name to a processor: it would keep the first alone. */
const apart = (name: CslName): CslName =>
  name.given !== undefined && /^\p{Lu}{2,}$/u.test(name.given)
    ? { ...name, given: name.given.replace(/(?<=\p{Lu})(?=\p{Lu})/gu, ' ') }
    : name;

/** An entry as processors take it, without what CSL has no field for. */
export function plainEntry(entry: CslEntry): object {
  const { author } = entry;
  return { ...entry, ...(author && { author: author.map(apart) }), custom: undefined };
}

/** Whether the printed list stops short of the other authors. */
export const stopsShort = ({ custom }: CslEntry): boolean => custom?.etAl === true;
