import type { TimelineEntry } from '../schema/timeline.ts';

/** A year alone stands behind the days of that year: nothing says that it came before them. */
const key = (from: string): string => from.padEnd('2000-01-01'.length, '~');

/** Entries in the order of time; those of the same date keep their order. */
export const inOrderOfTime = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  entries.toSorted((a, b) =>
    key(a.from) === key(b.from) ? 0 : key(a.from) < key(b.from) ? -1 : 1,
  );
