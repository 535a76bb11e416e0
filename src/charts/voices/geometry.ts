import { LINE, placedText, TEXT_SIZE, wrapText, type PlacedText } from '../text.ts';
import { textWidth } from '../text-width.ts';
import { wrapLabel } from '../wrap-label.ts';

/** A quotation as an entry of an index: its first words, and below them who speaks, and on what. */
export interface VoiceEntry {
  /** What is said of it in little room, to those who do not see more: 'Gardener 1: On waiting'. */
  name: string;
  /** First words of the quotation; without them it is known by what it is on. */
  opening?: string | undefined;
  by: string;
  href?: string | undefined;
}

/** A group of people with their quotations under each theme. */
export interface VoiceRow {
  label: string;
  /** One for each theme, in their order. */
  cells: readonly (readonly VoiceEntry[])[];
}

/** A theme; its number, from 1, gives the shape and the colour of its marks. */
export interface VoiceTheme {
  number: number;
  /** 'Theme 1' */
  numbered: string;
  label: string;
}

/** An entry in chart units: the centre of its mark, and its lines. */
export interface PlacedEntry {
  entry: VoiceEntry;
  number: number;
  mark: { x: number; y: number };
  opening: { text: string; x: number; y: number }[];
  by: PlacedText[];
}

/** Voices in chart units. */
export interface PlacedVoices {
  width: number;
  height: number;
  headings: { number: number; mark: { x: number; y: number }; lines: PlacedText[] }[];
  rows: PlacedText[];
  /** Lines between rows: where they are, and whether they part the head from the rest. */
  rules: { y: number; strong: boolean }[];
  entries: PlacedEntry[];
}

/** Sizes in chart units. Openings are larger than other texts, and somebody's own words. */
export const OPENING_SIZE = 17;
const OPENING_LINE = 21;
const WIDTH = 960;
/** A slide is wide and low: first words stay on one line, and rows are close. */
const SLIDE = { width: 1290, padding: 6 };
const NARROW = 320;
const LABELS = 158;
const GAP = 16;
const MARK = 22;
const PADDING = 9;
/** A narrower column has no room for words. */
const LEAST_COLUMN = 180;

/** Breaks first words into lines, with the sign that they are cut behind the last. */
function openingLines(opening: string, room: number): string[] {
  for (let characters = opening.length; ; characters -= 1) {
    const lines = wrapLabel(opening, characters);
    lines.push(`${lines.pop() ?? ''} …`);
    if (characters <= 6 || lines.every((line) => textWidth(line, { size: OPENING_SIZE }) <= room))
      return lines;
  }
}

/** Places an entry and says where it ends. */
function placeEntry(
  entry: VoiceEntry,
  number: number,
  { x, y, width }: { x: number; y: number; width: number },
): { placed: PlacedEntry; end: number } {
  const room = width - MARK;
  const opening = entry.opening === undefined ? [] : openingLines(entry.opening, room);
  const below = y + opening.length * OPENING_LINE;
  const by = wrapText(entry.by, room);
  return {
    placed: {
      entry,
      number,
      mark: { x: x + 7, y: y + 10 },
      opening: opening.map((text, line) => ({
        text,
        x: x + MARK,
        y: y + 16 + line * OPENING_LINE,
      })),
      by: by.map((text, line) =>
        placedText(text, x + MARK, below + 14 + line * LINE, { tone: 'muted' }),
      ),
    },
    end: below + by.length * LINE,
  };
}

/** Whether so many themes have room for words side by side. */
export const fitsAcross = (themes: number): boolean =>
  (WIDTH - LABELS) / Math.max(1, themes) >= LEAST_COLUMN;

/** Places voices in a table: a row for each group of people, a column for each theme. */
export const wideVoices = (
  rows: readonly VoiceRow[],
  themes: readonly VoiceTheme[],
  rtl = false,
): PlacedVoices => tableOfVoices(rows, themes, rtl, { width: WIDTH, padding: PADDING });

/** Places voices in a table for a slide. */
export const slideVoices = (
  rows: readonly VoiceRow[],
  themes: readonly VoiceTheme[],
  rtl = false,
): PlacedVoices => tableOfVoices(rows, themes, rtl, SLIDE);

function tableOfVoices(
  rows: readonly VoiceRow[],
  themes: readonly VoiceTheme[],
  rtl: boolean,
  { width: whole, padding }: { width: number; padding: number },
): PlacedVoices {
  const column = (whole - LABELS) / themes.length;
  const width = column - GAP;
  const headings = themes.map(({ number, numbered, label }, index) => {
    const x = LABELS + index * column;
    return {
      number,
      mark: { x: x + 7, y: 10 },
      lines: [
        placedText(numbered, x + MARK, 15, { tone: 'muted' }),
        ...wrapText(label, width, { size: TEXT_SIZE, strong: true }).map((line, at) =>
          placedText(line, x, 15 + (at + 1) * LINE, { strong: true }),
        ),
      ],
    };
  });
  let y = Math.max(0, ...headings.map(({ lines }) => lines.length)) * LINE + 8;
  const rules = [{ y, strong: true }];
  const labels: PlacedText[] = [];
  const entries: PlacedEntry[] = [];
  rows.forEach(({ label, cells }, index) => {
    if (index > 0) rules.push({ y, strong: false });
    const top = y + padding;
    const lines = wrapText(label, LABELS - GAP, { size: TEXT_SIZE, strong: true });
    lines.forEach((line, at) =>
      labels.push(placedText(line, 0, top + 14 + at * LINE, { strong: true })),
    );
    let end = top + lines.length * LINE;
    cells.forEach((cell, at) => {
      let next = top;
      for (const entry of cell) {
        const { placed, end: own } = placeEntry(entry, themes[at]?.number ?? 1, {
          x: LABELS + at * column,
          y: next,
          width,
        });
        entries.push(placed);
        next = own + padding;
        end = Math.max(end, own);
      }
    });
    y = end + padding;
  });
  return settled({ width: whole, height: y, headings, rows: labels, rules, entries }, rtl);
}

/** Places voices in one list, theme after theme. */
export function narrowVoices(
  rows: readonly VoiceRow[],
  themes: readonly VoiceTheme[],
  rtl = false,
): PlacedVoices {
  const headings: PlacedVoices['headings'] = [];
  const rules: PlacedVoices['rules'] = [];
  const entries: PlacedEntry[] = [];
  let y = 0;
  themes.forEach(({ number, label }, index) => {
    if (index > 0) y += 2 * PADDING;
    const lines = wrapText(label, NARROW - MARK, { size: TEXT_SIZE, strong: true });
    headings.push({
      number,
      mark: { x: 7, y: y + 10 },
      lines: lines.map((line, at) => placedText(line, MARK, y + 15 + at * LINE, { strong: true })),
    });
    y += lines.length * LINE + PADDING;
    rules.push({ y, strong: true });
    rows
      .flatMap(({ cells }) => cells[index] ?? [])
      .forEach((entry, at) => {
        if (at > 0) rules.push({ y, strong: false });
        const { placed, end } = placeEntry(entry, number, {
          x: 0,
          y: y + PADDING,
          width: NARROW,
        });
        entries.push(placed);
        y = end + PADDING;
      });
  });
  return settled({ width: NARROW, height: y, headings, rows: [], rules, entries }, rtl);
}

/** Rounds all places, and mirrors them where the text runs from right to left. */
function settled(placed: PlacedVoices, rtl: boolean): PlacedVoices {
  const x = (value: number): number => Number((rtl ? placed.width - value : value).toFixed(1));
  const at = <Place extends { x: number }>(place: Place): Place => ({ ...place, x: x(place.x) });
  return {
    ...placed,
    height: Math.ceil(placed.height),
    headings: placed.headings.map((heading) => ({
      ...heading,
      mark: at(heading.mark),
      lines: heading.lines.map(at),
    })),
    rows: placed.rows.map(at),
    entries: placed.entries.map((one) => ({
      ...one,
      mark: at(one.mark),
      opening: one.opening.map(at),
      by: one.by.map(at),
    })),
  };
}
