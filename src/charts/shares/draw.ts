import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { frame, type DrawingWords } from '../frame.ts';
import { sharesGeometry, type ShareRow } from './geometry.ts';

/** Draws shares of a whole as an SVG string; `percent` writes a number of 0 to 100 with its sign. */
export function shares(
  rows: readonly ShareRow[],
  words: DrawingWords & { percent: (value: number) => string },
): string {
  const { width, height, track, ...placed } = sharesGeometry(rows, words.percent, words.direction);
  const row = placed.rows.map(
    ({ lines, bar, number }) =>
      `<g class="shares-row">` +
      lines
        .map(
          ({ text, x, y }) =>
            `<text class="shares-label" x="${x}" y="${y}" fill="${COLOURS.ink}">${escapeXml(text)}</text>`,
        )
        .join('') +
      `<rect class="track" x="${track.x}" y="${bar.y}" width="${track.width}" height="${bar.height}" fill="${COLOURS.rule}"/>` +
      `<rect class="bar" x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}" fill="${COLOURS.muted}"/>` +
      `<text class="shares-number" x="${number.x}" y="${number.y}" text-anchor="end" fill="${COLOURS.ink}">${escapeXml(number.text)}</text></g>`,
  );
  const tick = placed.ticks.map(
    ({ line, label }) =>
      `<line class="tick" x1="${line.x}" y1="${line.y1}" x2="${line.x}" y2="${line.y2}" stroke="${COLOURS.muted}"/>` +
      `<text class="tick-label" x="${label.x}" y="${label.y}" text-anchor="${label.anchor}" fill="${COLOURS.muted}">${escapeXml(label.text)}</text>`,
  );
  return frame(
    'shares',
    { width, height },
    words,
    `${row.join('')}<g aria-hidden="true">${tick.join('')}</g>`,
  );
}
