/**
 * A list in two parts: its first entries, and the others. A list that is only a little longer stays whole, since its
 * rest would be as long as what leads to it.
 */
export function firstAndRest<Entry>(
  entries: readonly Entry[],
  first: number,
): { first: readonly Entry[]; rest: readonly Entry[] } {
  const length = entries.length > first + 2 ? first : entries.length;
  return { first: entries.slice(0, length), rest: entries.slice(length) };
}
