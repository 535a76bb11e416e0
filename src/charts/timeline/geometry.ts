import { scaleUtc, ticks, utcDay, utcFormat, utcMonth, utcParse, utcYear } from 'd3';
import { CHARACTER, type DrawingWords } from '../frame.ts';
import { wrapLabel } from '../wrap-label.ts';

/** An entry to be drawn. `from` and `to` are YYYY, YYYY-MM or YYYY-MM-DD and cover all of it. */
export interface TimelineRow {
  id: string;
  name: string;
  /** Its dates in words. */
  when: string;
  from: string;
  to?: string | undefined;
  /** Its end is not exact. */
  loose: boolean;
  href?: string | undefined;
}

/** A headed group of entries. */
export interface TimelineLane {
  label: string;
  rows: readonly TimelineRow[];
}

/** A text in chart units (CSS pixels at natural size): where it begins, ends or has its middle, and its baseline. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
}

/** A year of the axis in chart units: where it begins on the scale, and its label. */
export interface PlacedYear {
  x: number;
  label: PlacedText;
}

/** An entry in chart units: the rectangle of its bar, and its name beside or above it. */
export interface PlacedEntry extends TimelineRow {
  bar: { x: number; y: number; width: number; height: number };
  label: PlacedText & { anchor: 'start' | 'end' };
}

export interface PlacedLane {
  heading: PlacedText[];
  rows: PlacedEntry[];
}

export interface TimelineGeometry {
  width: number;
  height: number;
  /** Where the gridline of every year begins and ends. */
  grid: { y1: number; y2: number };
  years: PlacedYear[];
  lanes: PlacedLane[];
}

/** Sizes in chart units; a heading of 30 characters stays in the frame when a reader spaces its letters out. */
const WIDTH = 320;
const EDGE = 8;
const DIGIT = 10.2;
const LINE = 18;
const HEADING_CHARACTERS = 30;
const ROW = 22;
const BAR = 8;
const NARROWEST_BAR = 4;
const BESIDE = 6;
const GAP = 10;

const rounded = (value: number): number => Number(value.toFixed(2));

const widthOf = (text: string): number => text.length * CHARACTER;

/** A year is all digits, which are wider than letters are on average, and a reader may space them out. */
const yearWidthOf = (text: string): number => text.length * DIGIT;

/** How a date may be written, each with the length of time that it covers. */
const FORMS = [
  { form: '%Y', interval: utcYear },
  { form: '%Y-%m', interval: utcMonth },
  { form: '%Y-%m-%d', interval: utcDay },
];

/** The beginning of a year, month or day, and the beginning of the next. */
function covered(id: string, text: string): { start: Date; end: Date } {
  for (const { form, interval } of FORMS) {
    const start = utcParse(form)(text);
    // The parser takes 30 February for 2 March, which is then written otherwise.
    if (start !== null && utcFormat(form)(start) === text) {
      return { start, end: interval.offset(start, 1) };
    }
  }
  throw new Error(`${id}: '${text}' is not a date (YYYY, YYYY-MM or YYYY-MM-DD)`);
}

function spanOf({ id, from, to = from }: TimelineRow): { start: Date; end: Date } {
  const { start } = covered(id, from);
  const { end } = covered(id, to);
  if (start >= end) {
    throw new Error(`${id}: begins (${from}) after it ends (${to})`);
  }
  return { start, end };
}

/** A text wider than the frame cannot be drawn whole on a line, so it is refused. */
function fitting(id: string, text: string): string {
  if (widthOf(text) > WIDTH) {
    throw new Error(
      `${id}: '${text}' is too wide to be drawn: ${Math.floor(WIDTH / CHARACTER)} characters fit, shorten it`,
    );
  }
  return text;
}

/** Years from `first` to `last` with their labels kept in the frame: about five, or fewer to keep them apart. */
function placedYears(
  [first, last]: readonly [number, number],
  position: (year: number) => number,
  written: (year: number) => string,
): PlacedYear[] {
  const choices = [5, 4, 3, 2, 1].map((count) =>
    ticks(first, last, count)
      .filter((year) => Number.isInteger(year))
      .map((year): PlacedYear => {
        const text = written(year);
        const half = yearWidthOf(text) / 2;
        const x = Math.min(Math.max(position(year), half), WIDTH - half);
        return { x: position(year), label: { text, x, y: LINE - 4 } };
      }),
  );
  const apart = choices.find((years) =>
    years.every(({ label }, index) => {
      const before = years[index - 1]?.label;
      return (
        before === undefined ||
        label.x - before.x > (yearWidthOf(before.text) + yearWidthOf(label.text)) / 2
      );
    }),
  );
  return apart ?? [];
}

/** A name beside its bar where there is more room, or above it when it fits on neither side. */
function placedName(
  { id, name }: TimelineRow,
  bar: { x: number; width: number },
): { x: number; anchor: 'start' | 'end'; above: boolean } {
  const needed = widthOf(fitting(id, name)) + BESIDE;
  const before = bar.x;
  const after = WIDTH - bar.x - bar.width;
  if (needed > Math.max(before, after)) {
    return { x: Math.min(bar.x, WIDTH - widthOf(name)), anchor: 'start', above: true };
  }
  return after >= before
    ? { x: bar.x + bar.width + BESIDE, anchor: 'start', above: false }
    : { x: bar.x - BESIDE, anchor: 'end', above: false };
}

/**
 * Places entries below one another on one scale of time, from the beginning of the earliest year to the end of
 * the latest, lane after lane. `written` writes a year of the axis. Without entries there is no time to draw.
 * From right to left all of it is mirrored.
 */
export function timelineGeometry(
  lanes: readonly TimelineLane[],
  written: (year: number) => string,
  direction?: DrawingWords['direction'],
): TimelineGeometry {
  const spans = lanes.flatMap(({ rows }) => rows.map(spanOf));
  if (spans.length === 0) {
    return { width: WIDTH, height: 0, grid: { y1: 0, y2: 0 }, years: [], lanes: [] };
  }
  const begin = utcYear.floor(new Date(Math.min(...spans.map(({ start }) => start.getTime()))));
  const end = utcYear.ceil(new Date(Math.max(...spans.map(({ end }) => end.getTime()))));
  const scale = scaleUtc([begin, end], [EDGE, WIDTH - EDGE]);
  const mirrored = (x: number, width = 0) => rounded(direction === 'rtl' ? WIDTH - x - width : x);

  const first = begin.getUTCFullYear();
  const years = placedYears(
    [first, end.getUTCFullYear()],
    (year) => scale(utcYear.offset(begin, year - first)),
    written,
  ).map(({ x, label }) => ({ x: mirrored(x), label: { ...label, x: mirrored(label.x) } }));

  let y = LINE;
  const placed = lanes.map(({ label, rows }): PlacedLane => {
    y += GAP;
    const heading = wrapLabel(label, HEADING_CHARACTERS).map((text, line) => ({
      text: fitting(label, text),
      x: mirrored(0),
      y: y + (line + 1) * LINE - 4,
    }));
    y += heading.length * LINE;
    const entries = rows.map((row): PlacedEntry => {
      const { start, end } = spanOf(row);
      const x = scale(start);
      const width = Math.max(NARROWEST_BAR, rounded(scale(end) - x));
      const name = placedName(row, { x, width });
      const top = y + (name.above ? LINE : 0);
      const baseline = name.above ? top - 4 : top + 15;
      y = top + ROW;
      return {
        ...row,
        bar: { x: mirrored(x, width), y: top + (ROW - BAR) / 2, width, height: BAR },
        label: { text: row.name, x: mirrored(name.x), y: baseline, anchor: name.anchor },
      };
    });
    return { heading, rows: entries };
  });
  return { width: WIDTH, height: y, grid: { y1: LINE + 2, y2: y }, years, lanes: placed };
}
