import { utcMonth, type ScaleTime } from 'd3';
import { dodgeAround } from '../dodge.ts';
import {
  LINE,
  placedText as text,
  widthOf,
  type PlacedText,
  type Point,
  type Setting,
  type Tone,
} from '../text.ts';
import type { Face } from '../text-width.ts';
import { wrapLabel } from '../wrap-label.ts';
import { freePlaces, nearestPlace, type Stretch, type Wording } from './free-places.ts';
import { noTimeline, settled, type PlacedEntry, type PlacedTimeline } from './placed.ts';
import {
  isDay,
  labelledYears,
  scaleOf,
  spanOf,
  type TimelineFocus,
  type TimelineLane,
  type TimelineRow,
} from './time.ts';

/** Sizes in chart units. */
/** On a page. */
const SETTING: Setting = { width: 960, face: 'any' };
const BAR = 10;
const DOT = 5;
/** Room behind the long scale, for the label of what happened last. */
const BEHIND = 60;
/** Where the enlarged scale begins. */
const BEFORE = 120;
const GAP = 16;
const MARGIN = 7;
const YEAR_ROOM = 90;
/** From the long axis down to the enlarged scale. */
const OPENING = 92;

type Scale = ScaleTime<number, number>;

/** A text in one line, in two and in three, each as narrow as it can be. */
function wordingsOf(text: string, strong: boolean, face: Face): Wording[] {
  const words = Math.min(3, text.split(' ').length);
  return Array.from({ length: words }, (_, index) => {
    for (let room = Math.ceil(text.length / (index + 1)); ; room += 1) {
      const lines = wrapLabel(text, room);
      if (lines.length <= index + 1)
        return { lines, width: Math.max(...lines.map((line) => widthOf(line, strong, face))) };
    }
  });
}

/** A row of bars that do not touch, with what it takes of the width. */
interface Track {
  taken: Stretch[];
  height: number;
  items: Omit<LabelledBar, 'track'>[];
}

interface LabelledBar {
  row: TimelineRow;
  bar: Stretch;
  label?: { x: number; lines: string[]; strong: boolean } | undefined;
}

const apart = (one: Stretch, other: Stretch): boolean =>
  one[1] + GAP <= other[0] || other[1] + GAP <= one[0];

/** Puts bars with their labels into as few rows as they fit in, each in the first that has room. */
function tracksOf(
  rows: readonly TimelineRow[],
  scale: Scale,
  obstacles: readonly Stretch[],
  stressed: (row: TimelineRow) => boolean,
  { width, face }: Setting,
): Track[] {
  const tracks: Track[] = [];
  for (const row of [...rows.filter(stressed), ...rows.filter((one) => !stressed(one))]) {
    const [start, end] = spanOf(row).map((time) => scale(time)) as [number, number];
    const strong = stressed(row);
    const wordings = row.labelled ? wordingsOf(row.name, strong, face) : [];
    const free = freePlaces([0, width], obstacles, MARGIN);
    const place =
      nearestPlace([start, end], wordings, free) ??
      nearestPlace([start, end], wordings, [[0, width]]);
    const extent: Stretch =
      place === undefined
        ? [start, end]
        : [Math.min(start, place.x), Math.max(end, place.x + place.wording.width)];
    let track = tracks.find(({ taken }) => taken.every((other) => apart(extent, other)));
    if (track === undefined) tracks.push((track = { taken: [], height: 0, items: [] }));
    track.taken.push(extent);
    track.height = Math.max(track.height, (place?.wording.lines.length ?? 0) * LINE + BAR);
    track.items.push({
      row,
      bar: [start, end],
      label: place && { x: place.x, lines: place.wording.lines, strong },
    });
  }
  return tracks;
}

/** An axis with ticks, and the years below it. */
function axisOf(
  scale: Scale,
  y: number,
  ticks: readonly Date[],
  face: Face,
): { lines: Point[][]; years: PlacedText[] } {
  const [first, last] = scale.range() as [number, number];
  const years = labelledYears(scale, YEAR_ROOM);
  return {
    lines: [
      [
        [first, y],
        [last, y],
      ],
      ...[...new Set([...years, ...ticks].map(Number))].map((time): Point[] => [
        [scale(time), y],
        [scale(time), y + 6],
      ]),
    ],
    years: years.map((year) => {
      const label = String(year.getUTCFullYear());
      const half = widthOf(label, false, face) / 2;
      const x = Math.max(first + half, Math.min(last - half, scale(year)));
      return text(label, x, y + 22, { anchor: 'middle', tone: 'muted' });
    }),
  };
}

/** The label of an enlarged entry: its name, and below it its date. */
interface DatedLabel {
  row: TimelineRow;
  at: number;
  size: number;
}

/** Entries of the enlarged lane: on its axis, with labels that make room for one another. */
function enlargedEntries(
  rows: readonly TimelineRow[],
  scale: Scale,
  axis: number,
  { window }: TimelineFocus,
  { width, face }: Setting,
): PlacedEntry[] {
  const labels = rows
    .filter(({ labelled }) => labelled)
    .map((row): DatedLabel => {
      const [start, end] = spanOf(row).map((time) => scale(time)) as [number, number];
      return {
        row,
        at: (start + end) / 2,
        size: Math.max(
          widthOf(row.name, true, face),
          widthOf(row.when, false, face),
          row.id === window ? end - start : 0,
        ),
      };
    });
  const fixed = labels.findIndex(({ row }) => row.id === window);
  const centres = dodgeAround(fixed, labels, GAP / 2, [0, width]);
  return rows.map((row): PlacedEntry => {
    const [start, end] = spanOf(row).map((time) => scale(time)) as [number, number];
    const centre = centres[labels.findIndex((label) => label.row === row)];
    const inWindow = row.id === window;
    const tone: Tone = inWindow || isDay(row) ? 'study' : 'studyQuiet';
    const top = axis - 76;
    const label =
      centre === undefined
        ? []
        : [
            text(row.name, centre, top + 14, {
              anchor: 'middle',
              strong: true,
              tone: inWindow ? 'study' : 'ink',
            }),
            text(row.when, centre, top + 14 + LINE, {
              anchor: 'middle',
              tone: inWindow ? 'ink' : 'muted',
            }),
          ];
    const foot = isDay(row)
      ? (start + end) / 2
      : Math.max(start, Math.min(end, centre ?? (start + end) / 2));
    return {
      row,
      tone,
      ...(isDay(row)
        ? { dot: [foot, axis] as const }
        : inWindow
          ? {}
          : { bar: { x: start, y: axis - BAR / 2, width: end - start, height: BAR } }),
      leader:
        centre === undefined || inWindow
          ? []
          : [
              [foot, axis - (isDay(row) ? DOT : BAR / 2)],
              [centre, top + 14 + LINE + 6],
            ],
      label,
    };
  });
}

/**
 * Places a timeline across: the lanes on one long scale, and below it, opened by a window, the lane that is enlarged.
 */
export function wideTimeline(
  lanes: readonly TimelineLane[],
  focus: TimelineFocus,
  rtl = false,
  setting = SETTING,
): PlacedTimeline {
  const { width, face } = setting;
  const rows = lanes.flatMap((lane) => lane.rows);
  if (rows.length === 0) return noTimeline(width);
  const scale = scaleOf(rows, [0, width - BEHIND]);
  const isStressed = ({ id }: TimelineRow): boolean => focus.stressed.includes(id);
  const seen = rows.find(({ id }) => id === focus.window);
  const window = seen && (spanOf(seen).map((time) => scale(time)) as [number, number]);
  const long = lanes.filter(({ enlarged }) => !enlarged);
  const lines = long
    .flatMap((lane) => lane.rows.filter(isStressed))
    .map((row): Stretch => [scale(spanOf(row)[0]), scale(spanOf(row)[0])]);
  const obstacles = [...lines, ...(window ? [window] : [])];

  const headings: PlacedText[] = [];
  const entries: PlacedEntry[] = [];
  let y = 0;
  for (const { label, rows: own } of long) {
    headings.push(text(label, 0, y + 16, { strong: true }));
    y += 30;
    for (const { height, items } of tracksOf(own, scale, obstacles, isStressed, setting)) {
      const bottom = y + height;
      for (const { row, bar, label: placed } of items) {
        const count = placed?.lines.length ?? 0;
        entries.push({
          row,
          tone: isStressed(row) ? 'ink' : 'background',
          bar: { x: bar[0], y: bottom - BAR, width: bar[1] - bar[0], height: BAR },
          leader: [],
          label:
            placed?.lines.map((line, index) =>
              text(line, placed.x, bottom - BAR - 6 - (count - 1 - index) * LINE, {
                strong: placed.strong,
              }),
            ) ?? [],
        });
      }
      y = bottom + GAP;
    }
  }
  const axis = y + 4;
  const { lines: axisLines, years } = axisOf(scale, axis, [], face);
  const axes = axisLines;
  for (const { row, bar, leader } of entries)
    if (isStressed(row) && bar) leader.push([bar.x, bar.y], [bar.x, axis]);

  const lane = lanes.find(({ enlarged, rows: own }) => enlarged && own.length > 0);
  const guides: Point[][] = [];
  let outline: Point[] = window
    ? [
        [window[0], 0],
        [window[1], 0],
        [window[1], axis],
        [window[0], axis],
      ]
    : [];
  let height = axis + 30;
  if (lane) {
    const near = scaleOf(lane.rows, [BEFORE, width]);
    const [begin, end] = near.domain() as [Date, Date];
    const top = axis + OPENING;
    const bottom = top + 84;
    const own = axisOf(near, bottom, utcMonth.every(3)?.range(begin, end) ?? [], face);
    axes.push(...own.lines);
    years.push(...own.years);
    for (const [time, x] of [
      [begin, BEFORE],
      [end, width],
    ] as const)
      guides.push([
        [scale(time), axis + 6],
        [scale(time), axis + 30],
        [x, top],
      ]);
    if (seen && window && lane.rows.includes(seen)) {
      const [left, right] = spanOf(seen).map((time) => near(time)) as [number, number];
      outline = [
        [window[0], 0],
        [window[1], 0],
        [window[1], axis + 30],
        [right, top],
        [right, bottom],
        [left, bottom],
        [left, top],
        [window[0], axis + 30],
      ];
    }
    headings.push(text(lane.label, 0, top - 20, { strong: true }));
    entries.push(...enlargedEntries(lane.rows, near, bottom, focus, setting));
    height = bottom + 30;
  }
  return settled({ width, height, headings, axes, years, guides, window: outline, entries }, rtl);
}
