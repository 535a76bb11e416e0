import { escapeXml } from '../../lib/xml.ts';
import { barTableGeometry, type BarBlock } from './geometry.ts';

/** The words of the drawing. */
export interface BarTableWords {
  /** Unique on the page: the ids inside the SVG are made from it. */
  id: string;
  title: string;
  description: string;
  /** What every block sums to, the end of the scale. */
  total: number;
}

/** Draws blocks of counts as an SVG string: valid XML on its own, and markup for a page. */
export function barTable(
  blocks: readonly BarBlock[],
  { id, title, description, total }: BarTableWords,
): string {
  const { width, height, track, headings, rows } = barTableGeometry(blocks, total);
  const heading = headings.map(
    ({ text, y }) =>
      `<text class="bar-table-heading" x="0" y="${y}" font-weight="650">${escapeXml(text)}</text>`,
  );
  const row = rows.map(
    ({ n, lines, bar }) =>
      `<g class="bar-table-row">` +
      lines.map(({ text, y }) => `<text x="0" y="${y}">${escapeXml(text)}</text>`).join('') +
      `<rect class="track" x="${track.x}" y="${bar.y}" width="${track.width}" height="${bar.height}" fill="#e4e3de"/>` +
      `<rect class="bar" x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}" fill="#55585f"/>` +
      `<text class="bar-table-number" x="${width}" y="${bar.y + bar.height}" text-anchor="end">${n}</text></g>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="bar-table" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `role="img" aria-labelledby="${id}-title ${id}-description" font-family="sans-serif" font-size="13">` +
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-description">${escapeXml(description)}</desc>` +
    `${heading.join('')}${row.join('')}</svg>`
  );
}
