import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { frame, type DrawingWords } from '../frame.ts';
import { markElement } from '../theme-marks.ts';
import {
  markMatrixGeometry,
  type MarkGroup,
  type MarkRow,
  type PlacedLine,
  type PlacedMark,
} from './geometry.ts';

/** Draws rows of marks in the columns of their groups as an SVG string; a mark with an address is a link. */
export function markMatrix(
  rows: readonly MarkRow[],
  groups: readonly MarkGroup[],
  words: DrawingWords,
): string {
  const { width, height, ...placed } = markMatrixGeometry(rows, groups, words.direction);
  const rules = placed.rows.map(
    ({ rule }) =>
      `<line class="rule" x1="0" y1="${rule}" x2="${width}" y2="${rule}" stroke="${COLOURS.rule}"/>`,
  );
  const heading = placed.groups.map(
    ({ number, mark, lines }) =>
      `<g class="mark-matrix-heading">${markElement(number, mark)}${lines.map(textElement).join('')}</g>`,
  );
  const row = placed.rows.map(
    ({ lines, cells }) =>
      `<g class="mark-matrix-row">${lines.map(textElement).join('')}${cells.flat().map(itemElement).join('')}</g>`,
  );
  return frame(
    'mark-matrix',
    { width, height },
    words,
    `<g aria-hidden="true">${rules.join('')}</g>${heading.join('')}${row.join('')}`,
  );
}

function textElement({ text, x, y }: PlacedLine): string {
  return `<text class="mark-matrix-label" x="${x}" y="${y}" fill="${COLOURS.ink}">${escapeXml(text)}</text>`;
}

function itemElement({ name, href, number, x, y }: PlacedMark): string {
  const mark = markElement(number, { x, y }, `<title>${escapeXml(name)}</title>`);
  return href === undefined ? mark : `<a href="${escapeXml(href)}">${mark}</a>`;
}
