import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { CHARACTER, FONT_SIZE, frame, type DrawingWords } from '../frame.ts';
import { markColour, markElement } from '../theme-marks.ts';
import { wrapLabel } from '../wrap-label.ts';

/** A finding with the article's word for how widely it was held, and the number of its theme. */
export interface DrawnFinding {
  word: string;
  label: string;
  number: number;
}

/** A finding on a side, with what the article ties to it. */
export interface DrawnView extends DrawnFinding {
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
const LINE = 17;
const GAP = 4;
const PADDING = 6;
const HEADING = 30;
const CURVE = 28;
/** Between the lanes and the questions, where both stand side by side. */
const GUTTER = 44;
/** From the edge of a box to its words, behind the mark. */
const INDENT = 26;

type Anchor = 'start' | 'middle';

/** A part of the drawing and how high it is. */
interface Part {
  svg: string;
  height: number;
}

/** Draws in a column from `left`, `width` wide; in a mirror where the texts run from right to left. */
class Pen {
  readonly #total: number;
  readonly #rtl: boolean;

  constructor(total: number, rtl: boolean) {
    this.#total = total;
    this.#rtl = rtl;
  }

  x(at: number): number {
    return Math.round((this.#rtl ? this.#total - at : at) * 10) / 10;
  }

  rect(left: number, top: number, width: number, height: number): string {
    const x = this.#rtl ? this.x(left + width) : this.x(left);
    return `<rect class="band" x="${x}" y="${top}" width="${width}" height="${height}" fill="${COLOURS.band}"/>`;
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

const wrap = (text: string, width: number, size = FONT_SIZE): string[] =>
  wrapLabel(text, Math.floor((width * FONT_SIZE) / (CHARACTER * size)));

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
      lines: wrap(finding.label, width - INDENT - PADDING),
    }));
    const height = (1 + Math.max(...row.map(({ lines }) => lines.length))) * LINE + 2 * PADDING;
    row.forEach(({ lines, word, number }, column) => {
      const x = left + column * (width + GAP);
      const mark = markElement(number, { x: pen.x(x + 13), y: y + PADDING + LINE / 2 });
      const said = pen.text(
        word,
        x + INDENT,
        y + PADDING + 13,
        markColour(number),
        `${bold} class="word" data-mark="${number}"`,
      );
      const label = lines.map((line, index) =>
        pen.text(line, x + INDENT, y + PADDING + 13 + LINE * (index + 1), COLOURS.ink),
      );
      svg += `${pen.rect(x, y, width, height)}<g class="entry">${mark}${said}${label.join('')}</g>`;
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
      y += LINE + 3;
      svg += pen.text(line, middle, y - 5, COLOURS.ink, `${bold} font-size="${size}"`, 'middle');
    }
  };
  if (question !== undefined) write(wrap(question, width, 16), 16);
  svg += curves(pen, centres, middle, { from: y + 2, to: y + CURVE, number });
  y += CURVE;
  const texts = sides.map((findings) =>
    findings.flatMap(({ word, label, reasons }) => [
      {
        line: word,
        fill: markColour(number),
        more: `${bold} class="word" data-mark="${number}"`,
      },
      ...wrap(label, side - 16).map((line) => ({ line, fill: COLOURS.ink, more: bold })),
      ...reasons
        .flatMap((reason) => wrap(reason, side - 16))
        .map((line) => ({ line, fill: COLOURS.muted, more: ' class="word"' })),
    ]),
  );
  const height = Math.max(...texts.map((lines) => lines.length)) * LINE + 2 * PADDING + 4;
  texts.forEach((lines, index) => {
    const centre = centres[index] ?? middle;
    const words = lines.map(({ line, fill, more }, at) =>
      pen.text(line, centre, y + PADDING + 13 + LINE * at, fill, more, 'middle'),
    );
    svg += `${pen.rect(centre - side / 2, y, side, height)}<g class="side">${words.join('')}</g>`;
  });
  y += height;
  if (between !== undefined) {
    svg += curves(pen, centres, middle, { from: y + CURVE, to: y + 2, number });
    y += CURVE;
    write(wrap(between, width, 14), 14);
  }
  return { svg: `<g class="fork">${svg}</g>`, height: y - top };
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
  words: DrawingWords & { width: number; divided: string },
): string {
  const { width, divided } = words;
  const pen = new Pen(width, words.direction === 'rtl');
  const wide = width >= 600 && forks.length > 0;
  const column = wide ? (width - GUTTER) / 2 : width;
  let svg = '';
  /** Writes a heading and gives its height. */
  const heading = (label: string, at: { left: number; top: number; room: number }): number => {
    const lines = wrap(label, at.room, 15);
    lines.forEach((line, index) => {
      const baseline = at.top + 18 + index * LINE;
      svg += pen.text(line, at.left, baseline, COLOURS.ink, `${bold} font-size="15" class="lane"`);
    });
    return HEADING + (lines.length - 1) * LINE;
  };
  let y = 0;
  let below = 0;
  const questions = (left: number): void => {
    below += heading(divided, { left, top: below, room: column });
    for (const drawn of forks) {
      const part = fork(pen, drawn, { left, top: below, width: column });
      svg += part.svg;
      below += part.height + 20;
    }
  };
  if (wide) questions(column + GUTTER);
  const facing = svg;
  svg = '';
  for (const { label, findings } of lanes) {
    // Where the questions end, a lane has all of the width.
    const room = y < below ? column : width;
    y += heading(label, { left: 0, top: y, room });
    const columns = Math.max(1, Math.floor(room / 220));
    const part = entries(pen, findings, { left: 0, top: y, width: room, columns });
    svg += part.svg;
    y += part.height + PADDING;
  }
  if (!wide && forks.length > 0) {
    below = y;
    questions(0);
  }
  return frame('agreed-divided', { width, height: Math.max(y, below) }, words, svg + facing);
}
