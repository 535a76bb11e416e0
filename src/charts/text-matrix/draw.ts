import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { frame, type DrawingWords } from '../frame.ts';
import { textMatrixGeometry, type MatrixText, type TextRow } from './geometry.ts';

const BOLD: readonly MatrixText['role'][] = ['group', 'model', 'remark'];
const QUIET: readonly MatrixText['role'][] = ['head', 'gist', 'none'];

/** Draws a matrix of words as an SVG string; `none` stands where nothing is reported. */
export function textMatrix(
  heads: readonly string[],
  rows: readonly TextRow[],
  words: DrawingWords & { none: string },
): string {
  const geometry = textMatrixGeometry(heads, rows, words.none);
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
  const text = texts.map(
    ({ text: said, x, y, role }) =>
      `<text class="${role}" x="${left(x)}" y="${y}"${BOLD.includes(role) ? ' font-weight="600"' : ''} fill="${QUIET.includes(role) ? COLOURS.muted : COLOURS.ink}">${escapeXml(said)}</text>`,
  );
  return frame(
    'text-matrix',
    { width, height },
    words,
    tinted.map(box('tinted')).join('') +
      rule.join('') +
      shared.map(box('shared')).join('') +
      text.join(''),
  );
}
