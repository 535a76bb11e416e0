import type { PlacedText, Point, Tone } from '../text.ts';
import type { TimelineRow } from './time.ts';

/** An entry: a bar over its time or a dot on its day, a line from there to its label, and the label. */
export interface PlacedEntry {
  row: TimelineRow;
  tone: Tone;
  bar?: { x: number; y: number; width: number; height: number };
  dot?: Point;
  leader: Point[];
  label: PlacedText[];
}

/** A timeline in chart units. */
export interface PlacedTimeline {
  width: number;
  height: number;
  headings: PlacedText[];
  /** Axes with their ticks, each a line. */
  axes: Point[][];
  years: PlacedText[];
  /** Lines from the long scale to the enlarged one. */
  guides: Point[][];
  /** The outline of the window. */
  window: Point[];
  entries: PlacedEntry[];
}

/** What there is where nothing is dated. */
export const noTimeline = (width: number): PlacedTimeline => ({
  width,
  height: 0,
  headings: [],
  axes: [],
  years: [],
  guides: [],
  window: [],
  entries: [],
});

const rounded = (value: number): number => Number(value.toFixed(1));

/** Rounds all places, and mirrors them where the text runs from right to left. */
export function settled(placed: PlacedTimeline, rtl: boolean): PlacedTimeline {
  const { width } = placed;
  const x = (value: number): number => rounded(rtl ? width - value : value);
  const point = ([at, y]: Point): Point => [x(at), rounded(y)];
  const text = (one: PlacedText): PlacedText => ({ ...one, x: x(one.x), y: rounded(one.y) });
  return {
    width,
    height: Math.ceil(placed.height),
    headings: placed.headings.map(text),
    axes: placed.axes.map((line) => line.map(point)),
    years: placed.years.map(text),
    guides: placed.guides.map((line) => line.map(point)),
    window: placed.window.map(point),
    entries: placed.entries.map(({ bar, dot, ...entry }) => ({
      ...entry,
      ...(bar && {
        bar: {
          x: x(rtl ? bar.x + bar.width : bar.x),
          y: rounded(bar.y),
          width: rounded(bar.width),
          height: bar.height,
        },
      }),
      ...(dot && { dot: point(dot) }),
      leader: entry.leader.map(point),
      label: entry.label.map(text),
    })),
  };
}
