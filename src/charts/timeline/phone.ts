import type { ScaleTime } from 'd3';
import { dodgeAround } from '../dodge.ts';
import {
  LINE,
  placedText as text,
  TEXT_SIZE,
  wrapText,
  type PlacedText,
  type Point,
} from '../text.ts';
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
const WIDTH = 320;
const AXIS = 46;
const BAR = 9;
const TRACK = 13;
const GAP = 7;
const YEAR_ROOM = 28;
/** Heights of the scales; the labels may need more. */
const LONG = 400;
const NEAR = 300;
/** The strip on the edge by which the window leads from one scale to the next. */
const STRIP = 8;

type Scale = ScaleTime<number, number>;

const linesOf = (words: string, room: number, strong: boolean): string[] =>
  wrapText(words, room, { size: TEXT_SIZE, strong });

/** The columns of bars that would overlap in one. */
function columnsOf(rows: readonly TimelineRow[]): Map<TimelineRow, number> {
  const ends: Date[] = [];
  const columns = new Map<TimelineRow, number>();
  for (const row of rows) {
    const [start, end] = spanOf(row);
    const free = ends.findIndex((last) => last <= start);
    const column = free < 0 ? ends.length : free;
    ends[column] = end;
    columns.set(row, column);
  }
  return columns;
}

/** An axis downwards with the years before it. */
function axisOf(scale: Scale): { lines: Point[][]; years: PlacedText[] } {
  const [first, last] = scale.range() as [number, number];
  const years = labelledYears(scale, YEAR_ROOM);
  return {
    lines: [
      [
        [AXIS, first],
        [AXIS, last],
      ],
      ...years.map((year): Point[] => [
        [AXIS - 6, scale(year)],
        [AXIS, scale(year)],
      ]),
    ],
    years: years.map((year) =>
      text(String(year.getUTCFullYear()), AXIS - 9, scale(year) + 5, {
        anchor: 'end',
        tone: 'muted',
      }),
    ),
  };
}

/** A label that stands beside its entry, and the line that leads there. */
interface SideLabel {
  row: TimelineRow;
  at: number;
  lines: PlacedText[];
  /** The height of the window, where the label lies in it. */
  within?: number;
}

/** Moves labels apart, and sets their lines below one another from the top of each. */
function spread(
  labels: readonly SideLabel[],
  line: readonly [number, number],
): Map<TimelineRow, { centre: number; lines: PlacedText[] }> {
  const centres = dodgeAround(
    labels.findIndex(({ within }) => within !== undefined),
    labels.map(({ at, lines, within = 0 }) => ({
      at,
      size: Math.max(lines.length * LINE, within),
    })),
    GAP,
    line,
  );
  return new Map(
    labels.map(({ row, lines }, index) => {
      const centre = centres[index] ?? 0;
      const top = centre - (lines.length * LINE) / 2;
      return [
        row,
        {
          centre,
          lines: lines.map((one, number) => ({ ...one, y: top + number * LINE + 13 })),
        },
      ];
    }),
  );
}

/**
 * Places a timeline downwards, for narrow screens: the lanes on one long scale, and below it the lane that is enlarged.
 */
export function phoneTimeline(
  lanes: readonly TimelineLane[],
  focus: TimelineFocus,
  rtl = false,
): PlacedTimeline {
  const rows = lanes.flatMap((lane) => lane.rows);
  if (rows.length === 0) return noTimeline(WIDTH);
  const seen = rows.find(({ id }) => id === focus.window);
  const headings: PlacedText[] = [];
  const entries: PlacedEntry[] = [];
  const long = lanes.filter(({ enlarged }) => !enlarged);
  const lane = lanes.find(({ enlarged, rows: own }) => enlarged && own.length > 0);

  let y = 0;
  for (const { label } of long)
    for (const line of linesOf(label, WIDTH, true))
      headings.push(text(line, 0, (y += LINE), { strong: true }));
  y += 18;
  const scale = scaleOf(rows, [y, y + LONG]);
  const { lines: axes, years } = axisOf(scale);
  const window = seen && (spanOf(seen).map((time) => scale(time)) as [number, number]);
  const far = long.flatMap((one) => one.rows);
  const columns = columnsOf(far);
  const side = AXIS + 6 + (Math.max(0, ...columns.values()) + 1) * TRACK + 14;
  const room = WIDTH - STRIP - 4 - side;
  const labelled = [...far, ...(seen && !far.includes(seen) ? [seen] : [])]
    .filter((row) => row.labelled)
    .map((row): SideLabel => {
      const [start, end] = spanOf(row).map((time) => scale(time)) as [number, number];
      const strong = row === seen || focus.stressed.includes(row.id);
      return {
        row,
        at: row === seen ? (start + end) / 2 : Math.min(start + LINE / 2, (start + end) / 2),
        ...(row === seen && { within: end - start }),
        lines: linesOf(row.name, room, strong).map((line) =>
          text(line, side, 0, { strong, tone: row === seen ? 'study' : 'ink' }),
        ),
      };
    })
    .sort((a, b) => a.at - b.at);
  const beside = spread(labelled, [y - 8, y + 2 * LONG]);
  for (const row of far) {
    const [start, end] = spanOf(row).map((time) => scale(time)) as [number, number];
    const x = AXIS + 6 + (columns.get(row) ?? 0) * TRACK;
    const label = beside.get(row);
    const from = Math.min(start + LINE / 2, (start + end) / 2);
    entries.push({
      row,
      tone: focus.stressed.includes(row.id) ? 'ink' : 'background',
      bar: { x, y: start, width: BAR, height: Math.max(2, Math.round(end - start)) },
      leader: label
        ? [
            [x + BAR, from],
            [side - 14, from],
            [side - 4, label.centre],
          ]
        : [],
      label: label?.lines ?? [],
    });
  }
  const windowLabel = seen && beside.get(seen);
  const lowest = Math.max(
    y + LONG,
    ...[...beside.values()].map(({ centre, lines }) => centre + (lines.length * LINE) / 2),
  );
  let height = lowest + 12;
  let outline: Point[] = window
    ? [
        [AXIS, window[0]],
        [WIDTH, window[0]],
        [WIDTH, window[1]],
        [AXIS, window[1]],
      ]
    : [];
  if (seen && windowLabel && !lane?.rows.includes(seen))
    entries.push({ row: seen, tone: 'study', leader: [], label: windowLabel.lines });

  if (lane) {
    y = lowest + 20;
    for (const line of linesOf(lane.label, WIDTH - STRIP, true))
      headings.push(text(line, 0, (y += LINE), { strong: true }));
    y += 18;
    const near = scaleOf(lane.rows, [y, y + NEAR]);
    const own = axisOf(near);
    axes.push(...own.lines);
    years.push(...own.years);
    const x = AXIS + 18;
    const dated = lane.rows
      .filter((row) => row.labelled)
      .map((row): SideLabel => {
        const [start, end] = spanOf(row).map((time) => near(time)) as [number, number];
        const inWindow = row === seen;
        const roomFor = WIDTH - STRIP - 4 - x;
        return {
          row,
          at: (start + end) / 2,
          ...(inWindow && { within: end - start }),
          lines: [
            ...linesOf(row.name, roomFor, true).map((line) =>
              text(line, x, 0, { strong: true, tone: inWindow ? 'study' : 'ink' }),
            ),
            ...linesOf(row.when, roomFor, false).map((line) =>
              text(line, x, 0, { tone: inWindow ? 'ink' : 'muted' }),
            ),
          ],
        };
      });
    const nearBeside = spread(dated, [y - 8, y + 2 * NEAR]);
    for (const row of lane.rows) {
      const [start, end] = spanOf(row).map((time) => near(time)) as [number, number];
      const label = nearBeside.get(row);
      const inWindow = row === seen;
      entries.push({
        row,
        tone: inWindow || isDay(row) ? 'study' : 'studyQuiet',
        ...(isDay(row)
          ? { dot: [AXIS, (start + end) / 2] as const }
          : inWindow
            ? {}
            : { bar: { x: AXIS, y: start, width: 6, height: Math.round(end - start) } }),
        leader: [],
        label: [...(inWindow ? (windowLabel?.lines ?? []) : []), ...(label?.lines ?? [])],
      });
    }
    if (seen && window && lane.rows.includes(seen)) {
      const [top, bottom] = spanOf(seen).map((time) => near(time)) as [number, number];
      outline = [
        [AXIS, window[0]],
        [WIDTH, window[0]],
        [WIDTH, bottom],
        [AXIS, bottom],
        [AXIS, top],
        [WIDTH - STRIP, top],
        [WIDTH - STRIP, window[1]],
        [AXIS, window[1]],
      ];
    }
    height =
      Math.max(
        y + NEAR,
        ...[...nearBeside.values()].map(({ centre, lines }) => centre + (lines.length * LINE) / 2),
      ) + 8;
  }
  return settled(
    { width: WIDTH, height, headings, axes, years, guides: [], window: outline, entries },
    rtl,
  );
}
