import type { TimelineEntry } from '../schema/timeline.ts';

/** A year alone is sorted after the days of that year. */
const key = (from: string): string => from.padEnd('2000-01-01'.length, '~');

/** Entries in chronological order. Entries of the same date keep their order. */
export const inOrderOfTime = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  entries.toSorted((a, b) =>
    key(a.from) === key(b.from) ? 0 : key(a.from) < key(b.from) ? -1 : 1,
  );
