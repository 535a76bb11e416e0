import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { frame, type DrawingWords } from '../frame.ts';
import { linked } from '../mark-link.ts';
import {
  BOLD,
  textMatrixGeometry,
  type MatrixLook,
  type MatrixText,
  type TextRow,
} from './geometry.ts';

const QUIET: readonly MatrixText['role'][] = ['head', 'gist', 'none'];

/** The words of a line, of which the first may be bold. */
const wordsOf = ({ text, stressed }: MatrixText): string =>
  (stressed === 0 ? '' : `<tspan font-weight="600">${escapeXml(text.slice(0, stressed))}</tspan>`) +
  escapeXml(text.slice(stressed));

/** Draws a matrix of words as an SVG string. */
export function textMatrix(
  heads: readonly string[],
  rows: readonly TextRow[],
  words: DrawingWords & MatrixLook,
): string {
  const geometry = textMatrixGeometry(heads, rows, words);
  const { width, height, texts, shared, tinted, rules } = geometry;
  const rtl = words.direction === 'rtl';
  const left = (x: number, wide = 0): number => (rtl ? width - x - wide : x);
  const box =
    (kind: string) =>
    (of: { x: number; y: number; width: number; height: number }): string =>
      `<rect class="${kind}" x="${left(of.x, of.width)}" y="${of.y}" width="${of.width}" height="${of.height}" fill="${COLOURS.band}"/>`;
  const rule = rules.map(
    ({ x1, x2, y, strong }) =>
      `<line class="${strong ? 'rule strong' : 'rule'}" x1="${left(x1)}" x2="${left(x2)}" y1="${y}" y2="${y}" stroke="${strong ? COLOURS.ink : COLOURS.rule}"/>`,
  );
  const text = (line: MatrixText): string => {
    const { x, y, role } = line;
    return `<text class="${role}" x="${left(x)}" y="${y}"${BOLD.includes(role) ? ' font-weight="600"' : ''} fill="${QUIET.includes(role) ? COLOURS.muted : COLOURS.ink}">${wordsOf(line)}</text>`;
  };
  const names = rows.map((row) => {
    const lines = texts.filter((line) => line.names === row).map(text);
    return row.link === undefined ? lines.join('') : linked(row.link, `<g>${lines.join('')}</g>`);
  });
  const others = texts.filter((line) => line.names === undefined).map(text);
  return frame(
    'text-matrix',
    { width, height },
    words,
    // Where names are links, a reader of screens hears them, and all words in the table.
    `<g${names.some((name) => name.startsWith('<a ')) ? ' aria-hidden="true"' : ''}>` +
      tinted.map(box('tinted')).join('') +
      rule.join('') +
      shared.map(box('shared')).join('') +
      `${others.join('')}</g>${names.join('')}`,
  );
}
