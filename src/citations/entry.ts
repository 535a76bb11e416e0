/** The parts of a CSL-JSON name that are used here. */
export interface CslName {
  given?: string | undefined;
  [part: string]: unknown;
}

/** The parts of a CSL-JSON entry that are used here. */
export interface CslEntry {
  id: string;
  author?: readonly CslName[] | undefined;
  [field: string]: unknown;
  custom?: { etAl: boolean } | undefined;
}

/** A processor reads initials without spaces, 'RW', as one name and would keep only the first letter. */
const apart = (name: CslName): CslName =>
  name.given !== undefined && /^\p{Lu}{2,}$/u.test(name.given)
    ? { ...name, given: name.given.replace(/(?<=\p{Lu})(?=\p{Lu})/gu, ' ') }
    : name;

/** An entry as processors expect it, without the fields that CSL does not have. */
export function plainEntry(entry: CslEntry): object {
  const { author } = entry;
  return { ...entry, ...(author && { author: author.map(apart) }), custom: undefined };
}

/** Whether the printed list of authors ends in 'et al'. */
export const stopsShort = ({ custom }: CslEntry): boolean => custom?.etAl === true;
