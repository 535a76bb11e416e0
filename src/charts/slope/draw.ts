import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { frame, type DrawingWords } from '../frame.ts';
import { slopeGeometry, type SlopeForm, type SlopeRow, type SlopeText } from './geometry.ts';

/** Draws two shares of a whole and the way from one to the other as an SVG string, in greys: they are background. */
export function slope(
  rows: readonly [SlopeRow, SlopeRow],
  form: SlopeForm,
  words: DrawingWords & { percent: (value: number) => string },
): string {
  const { width, height, columns, line, scale } = slopeGeometry(rows, form, words.percent);
  const rtl = words.direction === 'rtl';
  const left = (x: number, size = 0): number => (rtl ? width - x - size : x);
  const text = (
    { text: said, x, y, size, anchor }: SlopeText,
    kind: string,
    paint: string,
  ): string =>
    `<text class="${kind}" x="${left(x)}" y="${Number(y.toFixed(2))}" font-size="${size}" text-anchor="${anchor}" ${paint}>${escapeXml(said)}</text>`;
  const grid = scale.map(
    ({ x1, x2, y, name }, index) =>
      `<line class="tick" x1="${left(x1)}" x2="${left(x2)}" y1="${y}" y2="${y}" stroke="${COLOURS.rule}"${index === 1 ? ' stroke-dasharray="2 4"' : ''}/>` +
      (name === undefined ? '' : text(name, 'tick-label', `fill="${COLOURS.muted}"`)),
  );
  const drawn = columns.map(({ track, bar, number, label }, index) => {
    const last = index === columns.length - 1;
    return (
      `<g class="slope-row">` +
      `<rect class="track" x="${left(track.x, track.width)}" y="${track.y}" width="${track.width}" height="${track.height}" fill="${COLOURS.rule}"/>` +
      `<rect class="${last ? 'bar' : 'bar first'}" x="${left(bar.x, bar.width)}" y="${bar.y}" width="${bar.width}" height="${bar.height}" fill="${last ? COLOURS.muted : COLOURS.background}"/>` +
      text(number, 'number', `font-weight="600" fill="${last ? COLOURS.ink : COLOURS.muted}"`) +
      label.map((one) => text(one, 'period', `font-weight="600" fill="${COLOURS.ink}"`)).join('') +
      '</g>'
    );
  });
  return frame(
    'slope',
    { width, height },
    words,
    drawn.join('') +
      `<g aria-hidden="true">${grid.join('')}<line class="way" x1="${left(line.x1)}" y1="${line.y1}" x2="${left(line.x2)}" y2="${line.y2}" stroke="${COLOURS.muted}" stroke-width="2" stroke-dasharray="6 5"/></g>`,
  );
}
