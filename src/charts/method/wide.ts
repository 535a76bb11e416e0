import { sum } from 'd3';
import {
  balanceText,
  LINE,
  placedText,
  TEXT_SIZE,
  widthOf,
  wrapText,
  type Setting,
} from '../text.ts';
import type { Face } from '../text-width.ts';
import { MARK, placeShape, setLines, setNotes } from './place-shape.ts';
import { emptyMethod, settled, type PlacedMethod } from './placed.ts';
import type { Stage, StageShape } from './stages.ts';

/** On a page, in chart units, as all sizes. */
const SETTING: Setting = { width: 960, face: 'any' };
const SIZES = { square: { size: 21, gap: 4 }, disc: 96, spread: 192 };
/** What each kind of stage takes of the width, where there is as much. */
const COLUMN: { readonly [Kind in StageShape['kind']]: number } = {
  people: 158,
  range: 182,
  dots: 198,
  narrowing: 164,
  themes: 202,
};
/** Where there is less, words get more of it. */
const NARROW: typeof COLUMN = { people: 150, range: 150, dots: 160, narrowing: 172, themes: 252 };
const LEAST_GAP = 14;
/** Room for the number of a stage, before its heading. */
const NUMBER = 20;
const ARROW = 9;
const CURVE = 26;
/** On both sides of what stands in an area that narrows. */
const INSET = 14;

/** The narrowest column in which the words of a stage do not have to be broken. */
function leastColumn({ heading, summary, notes, shape }: Stage, face: Face): number {
  const longest = (text: string, before = 0, strong = false): number =>
    before + Math.max(...text.split(' ').map((word) => widthOf(word, strong, face)));
  const square = SIZES.square.size + SIZES.square.gap;
  return Math.max(
    longest(heading, NUMBER, true),
    ...[summary, ...notes].map((text) => longest(text, shape.kind === 'narrowing' ? 2 * INSET : 0)),
    ...(shape.kind === 'people' && shape.leftOut
      ? [longest(shape.leftOut.reason, square * Math.min(2, shape.leftOut.number) + 6)]
      : []),
    ...(shape.kind === 'themes'
      ? shape.themes.map(({ label }) => longest(label, CURVE + MARK, true))
      : []),
  );
}

/** Places the stages of a study side by side, and below them the way back from the last to the first. */
export function wideMethod(
  stages: readonly Stage[],
  feedback: string | undefined,
  rtl = false,
  { width: whole, face } = SETTING,
): PlacedMethod {
  const gaps = Math.max(1, stages.length - 1);
  const wanted = (widths: typeof COLUMN): number => sum(stages, ({ shape }) => widths[shape.kind]);
  const room = whole - gaps * LEAST_GAP;
  // On a page a column keeps its width, since a drawing may be wider.
  const tight = face !== 'any' && wanted(COLUMN) > room;
  const widths = stages.map((stage) =>
    tight
      ? Math.max((NARROW[stage.shape.kind] * room) / wanted(NARROW), leastColumn(stage, face))
      : COLUMN[stage.shape.kind],
  );
  const needed = sum(widths);
  const gap = Math.max(LEAST_GAP, (whole - needed) / gaps);
  const placed = emptyMethod(Math.max(whole, needed + gaps * gap), SIZES.square.size);
  const { texts, lines } = placed;

  let x = 0;
  const columns = stages.map((stage, index) => {
    const width = widths[index] ?? 0;
    const column = {
      stage,
      number: String(index + 1),
      x,
      width,
      heading: wrapText(stage.heading, width - NUMBER, { size: TEXT_SIZE, strong: true, face }),
    };
    x += width + gap;
    return column;
  });
  const summaries = Math.max(0, ...columns.map(({ heading }) => heading.length)) * LINE + 6;
  const rule =
    Math.max(
      0,
      ...columns.map(({ stage, x: left, width, number, heading }) => {
        texts.push(placedText(number, left, 13, { strong: true, tone: 'study' }));
        heading.forEach((line, index) =>
          texts.push(placedText(line, left + NUMBER, 13 + index * LINE, { strong: true })),
        );
        return setLines(texts, stage.summary, { x: left, y: summaries, width, face });
      }),
    ) + 8;
  const top = rule + 24;
  let bottom = top;
  let first = top;
  let latest = top;
  columns.forEach(({ stage, x: left, width }, index) => {
    const { shape, notes } = stage;
    lines.push({
      points: [
        [left, rule],
        [left + width, rule],
      ],
      tone: 'rule',
      width: 1,
      dashed: false,
    });
    const inset = shape.kind === 'narrowing' ? INSET : 0;
    // The curves to the themes need room before them.
    const before = shape.kind === 'themes' && index > 0 ? CURVE : 0;
    const room = {
      x: left + inset + before,
      y: top + 2 * inset,
      width: width - 2 * inset - before,
      face,
    };
    const disc = Math.min(SIZES.disc, width / 2);
    let end = placeShape(placed, stage, room, { ...SIZES, disc });
    if (shape.kind === 'narrowing') {
      end = Math.max(end + 2 * inset, top + 2 * SIZES.disc);
      const slope = (end - top) / 9;
      placed.narrowings.push({
        from: { x: left - gap / 2, top: top - 2, bottom: end + 2 },
        to: { x: left + width, top: top + slope, bottom: end - slope },
      });
    } else end = setNotes(texts, notes, { x: left, y: end + 6, width, face });
    if (shape.kind === 'themes') {
      const previous = columns[index - 1];
      const source = previous && ([previous.x + previous.width, top + SIZES.disc] as const);
      for (const mark of placed.marks)
        if (source) placed.links.push({ source, target: [mark.x - 14, mark.y] });
    }
    if (index === 0) first = end;
    latest = end;
    bottom = Math.max(bottom, end);
  });
  placed.height = bottom + 4;
  const last = columns.at(-1);
  if (feedback !== undefined && last) {
    const words = balanceText(feedback, (last.x - ARROW) * 0.7, { size: TEXT_SIZE, face });
    const y = bottom + 26;
    const half = Math.max(...words.map((line) => widthOf(line, false, face))) / 2 + 12;
    const middle = (ARROW + last.x + CURVE + 10) / 2;
    const back = { tone: 'muted', width: 1.5, dashed: true } as const;
    lines.push(
      {
        points: [
          [last.x + CURVE + 10, latest + 14],
          [last.x + CURVE + 10, y],
          [middle + half, y],
        ],
        ...back,
      },
      {
        points: [
          [middle - half, y],
          [ARROW, y],
          [ARROW, first + 2 * ARROW],
        ],
        ...back,
      },
    );
    placed.arrow = [ARROW, first + ARROW];
    words.forEach((line, index) =>
      texts.push(
        placedText(line, middle, y + 5 + (index - (words.length - 1) / 2) * LINE, {
          anchor: 'middle',
        }),
      ),
    );
    placed.height = y + 8 + (words.length * LINE) / 2;
  }
  return settled(placed, rtl);
}
