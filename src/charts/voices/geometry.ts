import type { MarkLink } from '../mark-link.ts';
import { balanceText, LINE, placedText, TEXT_SIZE, wrapText, type PlacedText } from '../text.ts';
import { textWidth, type Face, type TextLook } from '../text-width.ts';
import { wrapLabel } from '../wrap-label.ts';

/** A quotation as an entry of an index: its first words, and below them who speaks, and on what. */
export interface VoiceEntry extends MarkLink {
  /** What is said of it in little room, to those who do not see more: 'Gardener 1: On waiting'. */
  name: string;
  /** First words of the quotation; without them it is known by what it is on. */
  opening?: string | undefined;
  by: string;
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
const NARROW = 320;
const GAP = 16;
const MARK = 22;
const PADDING = 9;

/** How a table of voices is set. */
interface Sheet {
  width: number;
  /** Width of the column with the groups of people. */
  labels: number;
  /** Above and below each entry. */
  padding: number;
  face: Face;
  /** Distances of the lines of first words and of what is below them. */
  openingLine: number;
  byLine: number;
  /** Whether the number of a theme has a line above its name. */
  numbered: boolean;
}

const PAGE: Sheet = {
  ...{ width: WIDTH, labels: 158, padding: PADDING, face: 'any' },
  ...{ openingLine: OPENING_LINE, byLine: LINE, numbered: true },
};
/** An image is low: its lines are close. */
const IMAGE: Omit<Sheet, 'width' | 'labels'> = {
  ...{ padding: 3, face: 'image' },
  ...{ openingLine: 19, byLine: 16, numbered: false },
};
/** A narrower column has no room for words. */
const LEAST_COLUMN = 180;

/** Breaks first words into lines, with the sign that they are cut behind the last. */
function openingLines(opening: string, room: number, face: Face): string[] {
  const look: TextLook = { size: OPENING_SIZE, face: face === 'any' ? 'any' : 'imageSerif' };
  for (let characters = opening.length; ; characters -= 1) {
    const lines = wrapLabel(opening, characters);
    lines.push(`${lines.pop() ?? ''} …`);
    if (characters <= 6 || lines.every((line) => textWidth(line, look) <= room)) return lines;
  }
}

/** Places an entry and says where it ends. */
function placeEntry(
  entry: VoiceEntry,
  number: number,
  { x, y, width }: { x: number; y: number; width: number },
  { face, openingLine, byLine }: Pick<Sheet, 'face' | 'openingLine' | 'byLine'>,
): { placed: PlacedEntry; end: number } {
  const room = width - MARK;
  const opening = entry.opening === undefined ? [] : openingLines(entry.opening, room, face);
  const below = y + opening.length * openingLine;
  const by = balanceText(entry.by, room, { size: TEXT_SIZE, face });
  return {
    placed: {
      entry,
      number,
      mark: { x: x + 7, y: y + 10 },
      opening: opening.map((text, line) => ({
        text,
        x: x + MARK,
        y: y + 16 + line * openingLine,
      })),
      by: by.map((text, line) =>
        placedText(text, x + MARK, below + 14 + line * byLine, { tone: 'muted' }),
      ),
    },
    end: below + by.length * byLine,
  };
}

/** Whether so many themes have room for words side by side. */
export const fitsAcross = (themes: number): boolean =>
  (WIDTH - PAGE.labels) / Math.max(1, themes) >= LEAST_COLUMN;

/** Places voices in a table: a row for each group of people, a column for each theme. */
export const wideVoices = (
  rows: readonly VoiceRow[],
  themes: readonly VoiceTheme[],
  rtl = false,
): PlacedVoices => tableOfVoices(rows, themes, rtl, PAGE);

/** Places voices in a table for an image, so many units wide. */
export const imageVoices = (
  rows: readonly VoiceRow[],
  themes: readonly VoiceTheme[],
  rtl = false,
  width = WIDTH,
): PlacedVoices =>
  tableOfVoices(rows, themes, rtl, {
    ...IMAGE,
    width,
    labels: Math.min(168, Math.round(width / 6)),
  });

function tableOfVoices(
  rows: readonly VoiceRow[],
  themes: readonly VoiceTheme[],
  rtl: boolean,
  sheet: Sheet,
): PlacedVoices {
  const { width: whole, labels: labelsWidth, padding, face } = sheet;
  const column = (whole - labelsWidth) / themes.length;
  const width = column - GAP;
  const strong: TextLook = { size: TEXT_SIZE, strong: true, face };
  const headings = themes.map(({ number, numbered, label }, index) => {
    const x = labelsWidth + index * column + MARK;
    const above = sheet.numbered ? [placedText(numbered, x, 15, { tone: 'muted' })] : [];
    return {
      number,
      mark: { x: x - MARK + 7, y: 10 },
      lines: [
        ...above,
        ...wrapText(label, width - MARK, strong).map((line, at) =>
          placedText(line, x, 15 + (at + above.length) * LINE, { strong: true }),
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
    const lines = wrapText(label, labelsWidth - GAP, strong);
    lines.forEach((line, at) =>
      labels.push(placedText(line, 0, top + 14 + at * LINE, { strong: true })),
    );
    let end = top + lines.length * LINE;
    cells.forEach((cell, at) => {
      let next = top;
      for (const entry of cell) {
        const { placed, end: own } = placeEntry(
          entry,
          themes[at]?.number ?? 1,
          { x: labelsWidth + at * column, y: next, width },
          sheet,
        );
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
        const { placed, end } = placeEntry(
          entry,
          number,
          { x: 0, y: y + PADDING, width: NARROW },
          PAGE,
        );
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
