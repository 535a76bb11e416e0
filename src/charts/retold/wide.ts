import {
  balanceText,
  LINE,
  placedText,
  TEXT_SIZE,
  widthOf,
  type PlacedText,
  type Setting,
} from '../text.ts';
import { settled, type DrawnArc, type PlacedRetold } from './placed.ts';
import { placeArcs, placeStrip, type Retelling, type StripSection } from './strip.ts';

/** Sizes in chart units. */
/** On a page. */
const SETTING: Setting = { width: 960, face: 'any' };
const GAP = 12;
const CELL = 30;
const REACH = [44, 150] as const;
const STEP = 30;
const COLUMNS = 3;
const COLUMN_GAP = 24;
const BADGE = 30;

/** What the arcs say, in columns: the lines of each, and the height of all. */
function placeWords(
  retellings: readonly Retelling[],
  setting: Setting,
): {
  columns: { x: number; y: number; words: PlacedText[] }[];
  height: number;
} {
  const { face } = setting;
  const width = (setting.width - (COLUMNS - 1) * COLUMN_GAP) / COLUMNS;
  const room = width - BADGE;
  let y = 0;
  let height = 0;
  const columns = retellings.map(({ label, lines }, index) => {
    if (index > 0 && index % COLUMNS === 0) {
      y += height + 12;
      height = 0;
    }
    const x = (index % COLUMNS) * (width + COLUMN_GAP);
    const words = [
      ...balanceText(label, room, { size: TEXT_SIZE, strong: true, face }).map((text) => ({
        text,
        strong: true,
      })),
      ...lines
        .flatMap((line) => balanceText(line, room, { size: TEXT_SIZE, face }))
        .map((text) => ({ text, strong: false })),
    ].map(({ text, strong }, line) =>
      placedText(text, x + BADGE, y + 15 + line * LINE, { strong }),
    );
    height = Math.max(height, words.length * LINE);
    return { x, y, words };
  });
  return { columns, height: y + height };
}

/** The names of sections below a strip, each in the first row where it does not touch another. */
function placeLabels(
  sections: readonly { label: string; theme?: number | undefined; start: number; end: number }[],
  y: number,
  { width: whole, face }: Setting,
): { labels: PlacedText[]; rows: number } {
  const ends: number[] = [];
  const labels = sections.map(({ label, theme, start, end }): PlacedText => {
    const strong = theme !== undefined;
    const width = widthOf(label, strong, face);
    const middle = Math.max(width / 2, Math.min(whole - width / 2, (start + end) / 2));
    const free = ends.findIndex((last) => last + 10 <= middle - width / 2);
    const row = free < 0 ? ends.length : free;
    ends[row] = middle + width / 2;
    return placedText(label, middle, y + row * LINE, {
      anchor: 'middle',
      strong,
      tone: strong ? 'ink' : 'muted',
    });
  });
  return { labels, rows: ends.length };
}

/** Places a strip of paragraphs across, the arcs above it, and above them what they say. */
export function wideRetold(
  sections: readonly StripSection[],
  retellings: readonly Retelling[],
  rtl = false,
  setting = SETTING,
): PlacedRetold {
  const { width } = setting;
  const strip = placeStrip(sections, width, GAP);
  const placed = placeArcs(retellings, strip.cells, REACH, STEP);
  const { columns, height: wordsHeight } = placeWords(
    placed.map(({ retelling }) => retelling),
    setting,
  );
  const reach = Math.max(0, ...placed.map((arc) => arc.reach));
  const top = wordsHeight + (placed.length > 0 ? 26 + reach + 6 : 0);
  const bottom = top + CELL;
  const arcs = placed.map(({ retelling, start, end, reach: height }, index): DrawnArc => {
    const column = columns[index] ?? { x: 0, y: 0, words: [] };
    return {
      number: index + 1,
      retelling,
      from: [start, top - 6],
      to: [end, top - 6],
      radii: [(end - start) / 2, height],
      badges: [
        [(start + end) / 2, top - 6 - height],
        [column.x + 11, column.y + 10],
      ],
      words: column.words,
    };
  });
  const { labels, rows } = placeLabels(strip.sections, bottom + 46, setting);
  return settled(
    {
      width,
      height: bottom + 46 + (rows - 1) * LINE + 8,
      cells: strip.cells.map(({ cell, theme, start, size }) => ({
        cell,
        theme,
        x: start,
        y: top,
        width: size - 1,
        height: CELL,
        tick:
          cell.again === undefined
            ? undefined
            : [
                [start + size / 2 - 0.5, bottom + 3],
                [start + size / 2 - 0.5, bottom + 10],
              ],
        quoted: cell.quoted ? [start + size / 2 - 0.5, bottom + 28] : undefined,
      })),
      labels,
      arcs,
    },
    rtl,
  );
}
