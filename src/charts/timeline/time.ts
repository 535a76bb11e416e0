import type { MarkLink } from '../mark-link.ts';
import { scaleUtc, utcDay, utcFormat, utcMonth, utcParse, utcYear, type ScaleTime } from 'd3';

/** An entry to be drawn. `from` and `to` are YYYY, YYYY-MM or YYYY-MM-DD and cover all of it. */
export interface TimelineRow extends MarkLink {
  id: string;
  name: string;
  /** Its dates in words. */
  when: string;
  from: string;
  to?: string | undefined;
  /** Its end is not exact. */
  approximate: boolean;
  /** False where only pointing at it tells its name. */
  labelled: boolean;
}

/** A headed group of entries. */
export interface TimelineLane {
  label: string;
  /** It has a scale of its own, on which its years are wider. */
  enlarged: boolean;
  rows: readonly TimelineRow[];
}

/** What else a timeline shows. */
export interface TimelineFocus {
  /** Id of the entry that is drawn as a window through all scales. */
  window?: string | undefined;
  /** Ids of the entries of which the title speaks. */
  stressed: readonly string[];
}

/** The beginning of a time and its end. */
export type Span = readonly [start: Date, end: Date];

/** How a date may be written, each with the length of time that it covers. */
const FORMS = [
  { form: '%Y', interval: utcYear },
  { form: '%Y-%m', interval: utcMonth },
  { form: '%Y-%m-%d', interval: utcDay },
];

/** The beginning of a year, month or day, and the beginning of the next. */
function covered(id: string, text: string): Span {
  for (const { form, interval } of FORMS) {
    const start = utcParse(form)(text);
    // The parser takes 30 February for 2 March, which is then written otherwise.
    if (start !== null && utcFormat(form)(start) === text)
      return [start, interval.offset(start, 1)];
  }
  throw new Error(`${id}: '${text}' is not a date (YYYY, YYYY-MM or YYYY-MM-DD)`);
}

/** The time that an entry covers. */
export function spanOf({ id, from, to = from }: TimelineRow): Span {
  const [start] = covered(id, from);
  const [, end] = covered(id, to);
  if (start >= end) throw new Error(`${id}: begins (${from}) after it ends (${to})`);
  return [start, end];
}

/** Whether an entry is a day, which is drawn as a dot. */
export const isDay = ({ from, to }: TimelineRow): boolean =>
  to === undefined && from.length === '2000-01-01'.length;

/** A scale of whole years that has room for all entries, from `first` to `last` in chart units. */
export function scaleOf(
  rows: readonly TimelineRow[],
  range: readonly [first: number, last: number],
): ScaleTime<number, number> {
  const spans = rows.map(spanOf);
  const begin = Math.min(...spans.map(([start]) => start.getTime()));
  const end = Math.max(...spans.map(([, last]) => last.getTime()));
  return scaleUtc([utcYear.floor(new Date(begin)), utcYear.ceil(new Date(end))], range);
}

/** Every how many years a scale has a label, so that labels are at least `room` apart. */
export function yearStep(scale: ScaleTime<number, number>, room: number): number {
  const [begin, end] = scale.domain() as [Date, Date];
  const [first, last] = scale.range() as [number, number];
  const year = (last - first) / Math.max(1, utcYear.count(begin, end));
  return [1, 2, 5, 10, 20, 50, 100].find((step) => step * year >= room) ?? 200;
}

/** The years of a scale that have a label: those that the step divides, in the order of time. */
export function labelledYears(scale: ScaleTime<number, number>, room: number): Date[] {
  const step = yearStep(scale, room);
  const [begin, end] = scale.domain() as [Date, Date];
  return utcYear
    .range(begin, utcYear.offset(end, 1))
    .filter((year) => year.getUTCFullYear() % step === 0);
}
