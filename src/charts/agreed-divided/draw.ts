import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { FONT_SIZE, frame, type DrawingWords } from '../frame.ts';
import { balanceText } from '../text.ts';
import { textWidth, type Face, type TextLook } from '../text-width.ts';
import { markColour, markElement, markTint } from '../theme-marks.ts';

/** A finding with the article's word for how widely it was held, and the number of its theme. */
export interface DrawnFinding {
  /** Left out where the lane says it. */
  word?: string | undefined;
  label: string;
  number: number;
}

/** A finding on a side, with what the article ties to it. */
export interface DrawnView extends DrawnFinding {
  word: string;
  reasons: readonly string[];
}

/** Findings under one group of words. */
export interface DrawnLane {
  label: string;
  findings: readonly DrawnFinding[];
}

/** A question with its sides, and what stands between them. */
export interface DrawnFork {
  question?: string | undefined;
  number: number;
  sides: readonly (readonly DrawnView[])[];
  between?: string | undefined;
}

/** Sizes in chart units. */
/** Lines are closer in an image, which is low. */
const LINES: Readonly<Record<Face, number>> = { any: 16, image: 15, imageSerif: 15 };
const GAP = 4;
const PADDING = 5;
const HEADING = 30;
const CURVE = 28;
/** Between the lanes and the questions, where both stand side by side. */
const GUTTER = 44;
/** From the edge of a box to its words, behind the mark. */
const INDENT = 26;
/** The least width of a box. */
const BOX: Readonly<Record<Face, number>> = { any: 220, image: 130, imageSerif: 130 };

type Anchor = 'start' | 'middle';

/** A part of the drawing and how high it is. */
interface Part {
  svg: string;
  height: number;
}

/** Draws in a column from `left`, `width` wide; in a mirror where the texts run from right to left. */
class Pen {
  /** The distance of lines. */
  readonly line: number;
  readonly #total: number;
  readonly #rtl: boolean;
  readonly #face: Face;

  constructor(total: number, { rtl, face }: { rtl: boolean; face: Face }) {
    this.#total = total;
    this.#rtl = rtl;
    this.#face = face;
    this.line = LINES[face];
  }

  /** Breaks a text into the lines that its room asks for. */
  wrap(text: string, room: number, look: Partial<TextLook> = {}): string[] {
    return balanceText(text, room, { size: FONT_SIZE, face: this.#face, ...look });
  }

  x(at: number): number {
    return Math.round((this.#rtl ? this.#total - at : at) * 10) / 10;
  }

  /** A box on the ground of a theme. */
  rect(number: number, at: { left: number; top: number; width: number; height: number }): string {
    const { left, top, width, height } = at;
    const x = this.#rtl ? this.x(left + width) : this.x(left);
    return `<rect class="tint" data-mark="${number}" x="${x}" y="${top}" width="${width}" height="${height}" fill="${markTint(number)}"/>`;
  }

  text(
    line: string,
    at: number,
    y: number,
    fill: string,
    more = '',
    anchor: Anchor = 'start',
  ): string {
    const anchored = anchor === 'middle' ? ' text-anchor="middle"' : '';
    return `<text x="${this.x(at)}" y="${y}"${anchored}${more} fill="${fill}">${escapeXml(line)}</text>`;
  }
}

const bold = ' font-weight="600"';

/** Findings in boxes of one size a row, so many columns wide; each finding has its mark, its word and its label. */
function entries(
  pen: Pen,
  findings: readonly DrawnFinding[],
  at: { left: number; top: number; width: number; columns: number },
): Part {
  const { left, top, columns } = at;
  const width = Math.floor((at.width - GAP * (columns - 1)) / columns);
  let y = top;
  let svg = '';
  for (let first = 0; first < findings.length; first += columns) {
    const row = findings.slice(first, first + columns).map((finding) => ({
      ...finding,
      lines: pen.wrap(finding.label, width - INDENT - PADDING),
    }));
    const height =
      Math.max(...row.map(({ word, lines }) => lines.length + Number(word !== undefined))) *
        pen.line +
      2 * PADDING;
    row.forEach(({ lines, word, number }, column) => {
      const x = left + column * (width + GAP);
      const mark = markElement(number, { x: pen.x(x + 13), y: y + PADDING + pen.line / 2 });
      const said =
        word === undefined
          ? ''
          : pen.text(
              word,
              x + INDENT,
              y + PADDING + 13,
              markColour(number),
              `${bold} class="word" data-mark="${number}"`,
            );
      const label = lines.map((line, index) =>
        pen.text(
          line,
          x + INDENT,
          y + PADDING + 13 + pen.line * (index + Number(word !== undefined)),
          COLOURS.ink,
        ),
      );
      const box = pen.rect(number, { left: x, top: y, width, height });
      svg += `${box}<g class="entry">${mark}${said}${label.join('')}</g>`;
    });
    y += height + GAP;
  }
  return { svg, height: y - top };
}

/** Curves from the middle of a column to the middle of each side, or back. */
function curves(
  pen: Pen,
  centres: readonly number[],
  middle: number,
  at: { from: number; to: number; number: number },
): string {
  const half = (at.from + at.to) / 2;
  const paths = centres.map(
    (x) =>
      `M${pen.x(middle)},${at.from}C${pen.x(middle)},${half} ${pen.x(x)},${half} ${pen.x(x)},${at.to}`,
  );
  return `<path class="branch" data-mark="${at.number}" d="${paths.join('')}" fill="none" stroke="${markColour(at.number)}" stroke-width="3"/>`;
}

/** A question, its sides in boxes of one size, and what stands between them. */
function fork(pen: Pen, drawn: DrawnFork, at: { left: number; top: number; width: number }): Part {
  const { left, top, width } = at;
  const { number, sides, question, between } = drawn;
  const middle = left + width / 2;
  const side = Math.floor((width - 16 * (sides.length - 1)) / sides.length);
  const centres = sides.map((_, index) => left + index * (side + 16) + side / 2);
  let y = top;
  let svg = '';
  const write = (lines: readonly string[], size: number): void => {
    for (const line of lines) {
      y += pen.line + 3;
      svg += pen.text(line, middle, y - 5, COLOURS.ink, `${bold} font-size="${size}"`, 'middle');
    }
  };
  if (question !== undefined) write(pen.wrap(question, width, { size: 16, strong: true }), 16);
  svg += curves(pen, centres, middle, { from: y + 2, to: y + CURVE, number });
  y += CURVE;
  const texts = sides.map((findings) =>
    findings.flatMap(({ word, label, reasons }) => [
      {
        line: word,
        fill: markColour(number),
        more: `${bold} class="word" data-mark="${number}"`,
      },
      ...pen
        .wrap(label, side - 16, { strong: true })
        .map((line) => ({ line, fill: COLOURS.ink, more: bold })),
      ...reasons
        .flatMap((reason) => pen.wrap(reason, side - 16))
        .map((line) => ({ line, fill: COLOURS.muted, more: ' class="word"' })),
    ]),
  );
  const height = Math.max(...texts.map((lines) => lines.length)) * pen.line + 2 * PADDING + 4;
  texts.forEach((lines, index) => {
    const centre = centres[index] ?? middle;
    const words = lines.map(({ line, fill, more }, at) =>
      pen.text(line, centre, y + PADDING + 13 + pen.line * at, fill, more, 'middle'),
    );
    const box = pen.rect(number, { left: centre - side / 2, top: y, width: side, height });
    svg += `${box}<g class="side">${words.join('')}</g>`;
  });
  y += height;
  if (between !== undefined) {
    svg += curves(pen, centres, middle, { from: y + CURVE, to: y + 2, number });
    y += CURVE;
    write(pen.wrap(between, width, { size: 14, strong: true }), 14);
  }
  return { svg: `<g class="fork">${svg}</g>`, height: y - top };
}

/** The themes with their marks in a line, broken where it is full. */
function themesLine(
  pen: Pen,
  themes: readonly { number: number; label: string }[],
  width: number,
  face: Face,
): Part {
  let [x, y, svg] = [0, 0, ''];
  for (const { number, label } of themes) {
    const room = 22 + textWidth(label, { size: FONT_SIZE, face });
    if (x > 0 && x + room > width) [x, y] = [0, y + pen.line];
    svg += `<g class="theme">${markElement(number, { x: pen.x(x + 7), y: y + 9 })}${pen.text(label, x + 20, y + 13, COLOURS.muted)}</g>`;
    x += room + 18;
  }
  return { svg, height: themes.length === 0 ? 0 : y + pen.line + 4 };
}

/** What Agreed | Divided needs besides its lanes and questions. */
export interface AgreedDividedWords extends DrawingWords {
  width: number;
  /** The heading of the questions. */
  divided: string;
  /** The themes by their numbers, for a drawing that leaves its page. */
  themes?: readonly { number: number; label: string }[] | undefined;
  /** Which lanes are not drawn. */
  missing?: string | undefined;
  face?: Face | undefined;
}

/**
 * Draws Agreed | Divided as an SVG string: findings in lanes that are named by the article's words, beside them or,
 * where it is narrow, below them each question with its sides, which look alike. Nothing in it counts anything.
 *
 * @param width 600 and more has lanes and questions side by side.
 */
export function agreedDivided(
  lanes: readonly DrawnLane[],
  forks: readonly DrawnFork[],
  words: AgreedDividedWords,
): string {
  const { width, divided, missing, face = 'any' } = words;
  const pen = new Pen(width, { rtl: words.direction === 'rtl', face });
  const wide = width >= 600 && forks.length > 0;
  const column = wide ? (width - GUTTER) / 2 : width;
  let svg = '';
  /** Writes a heading and gives its height. */
  const heading = (label: string, at: { left: number; top: number; room: number }): number => {
    const lines = pen.wrap(label, at.room, { size: 15, strong: true });
    lines.forEach((line, index) => {
      const baseline = at.top + 18 + index * pen.line;
      svg += pen.text(line, at.left, baseline, COLOURS.ink, `${bold} font-size="15" class="lane"`);
    });
    return HEADING + (lines.length - 1) * pen.line;
  };
  const legend = themesLine(pen, words.themes ?? [], width, face);
  let y = legend.height;
  let below = legend.height;
  const questions = (left: number): void => {
    below += heading(divided, { left, top: below, room: column });
    for (const drawn of forks) {
      const drawnFork = fork(pen, drawn, { left, top: below, width: column });
      svg += drawnFork.svg;
      below += drawnFork.height + 20;
    }
  };
  if (wide) questions(column + GUTTER);
  const facing = svg;
  svg = '';
  for (const { label, findings } of lanes) {
    // Where the questions end, a lane has all of the width.
    const room = y < below ? column : width;
    y += heading(label, { left: 0, top: y, room });
    const columns = Math.max(1, Math.floor(room / BOX[face]));
    const drawn = entries(pen, findings, { left: 0, top: y, width: room, columns });
    svg += drawn.svg;
    y += drawn.height + PADDING;
  }
  if (missing !== undefined) {
    for (const line of pen.wrap(missing, y < below ? column : width)) {
      y += pen.line;
      svg += pen.text(line, 0, y - 4, COLOURS.muted, ' class="word"');
    }
  }
  if (!wide && forks.length > 0) {
    below = y;
    questions(0);
  }
  return frame(
    'agreed-divided',
    { width, height: Math.max(y, below) },
    words,
    legend.svg + svg + facing,
  );
}
