import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { frame, type DrawingWords } from '../frame.ts';
import { barTableGeometry, type BarBlock } from './geometry.ts';

/**
 * Draws blocks of counts as an SVG string: valid XML on its own, and markup for a page. `total` is what every
 * block sums to, the end of the scale.
 */
export function barTable(
  blocks: readonly BarBlock[],
  words: DrawingWords & { total: number },
): string {
  const geometry = barTableGeometry(blocks, words.total);
  const { width, track, headings, rows } = geometry;
  const rtl = words.direction === 'rtl';
  // Read from the right, what begins on the left begins on the right.
  const start = rtl ? width : 0;
  const end = width - start;
  const left = (x: number, size: number): number => (rtl ? width - x - size : x);
  const ink = `fill="${COLOURS.ink}"`;
  const heading = headings.map(
    ({ text, y }) =>
      `<text class="heading" x="${start}" y="${y}" font-weight="600" ${ink}>${escapeXml(text)}</text>`,
  );
  const row = rows.map(
    ({ n, lines, bar }) =>
      `<g class="row">` +
      lines
        .map(({ text, y }) => `<text x="${start}" y="${y}" ${ink}>${escapeXml(text)}</text>`)
        .join('') +
      `<rect class="track" x="${left(track.x, track.width)}" y="${bar.y}" width="${track.width}" height="${bar.height}" fill="${COLOURS.rule}"/>` +
      `<rect class="bar" x="${Number(left(bar.x, bar.width).toFixed(2))}" y="${bar.y}" width="${bar.width}" height="${bar.height}" fill="${COLOURS.muted}"/>` +
      `<text class="number" x="${end}" y="${bar.y + bar.height}" text-anchor="end" ${ink}>${n}</text></g>`,
  );
  return frame('bar-table', geometry, words, heading.join('') + row.join(''));
}
