import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { CHARACTER, frame, type DrawingWords } from '../frame.ts';
import { markElement } from '../theme-marks.ts';
import {
  bandMatrixGeometry,
  type BandMatrixGeometry,
  type MatrixColumn,
  type PlacedBracket,
  type PlacedLine,
} from './geometry.ts';
import type { MatrixBand } from './slots.ts';

const texts = (lines: readonly PlacedLine[], x: number, attributes = ''): string =>
  lines
    .map(({ text, y }) => `<text x="${x}" y="${y}"${attributes}>${escapeXml(text)}</text>`)
    .join('');

const bracketPath = ({ from, spine, arms }: PlacedBracket): string =>
  `<path class="bracket" d="${arms.map((y) => `M${from},${y}H${spine}`).join('')}M${spine},${arms[0]}V${arms.at(-1)}" ` +
  `fill="none" stroke="${COLOURS.ink}" stroke-width="1.5"/>`;

/** The drawing seen in a mirror, its texts still to be read: what begins on the left begins on the right. */
function mirrored(geometry: BandMatrixGeometry): BandMatrixGeometry {
  const turn = (x: number): number => geometry.width - x;
  return {
    ...geometry,
    columns: geometry.columns.map((column) => ({
      ...column,
      x: turn(column.x),
      mark: { ...column.mark, x: turn(column.mark.x) },
    })),
    entries: geometry.entries.map((entry) => ({
      ...entry,
      x: turn(entry.x),
      mark: { ...entry.mark, x: turn(entry.mark.x) },
    })),
    brackets: geometry.brackets.map((bracket) => ({
      ...bracket,
      from: turn(bracket.from),
      spine: turn(bracket.spine),
    })),
  };
}

/**
 * Draws a table of words as an SVG string. Brackets join the entries whose ids stand together
 * in `joined`.
 * `joined` of the words is set along a bracket that has the length for it. There is no axis, no bar and no total: the drawing counts nothing.
 */
export function bandMatrix(
  columns: readonly MatrixColumn[],
  bands: readonly MatrixBand[],
  joined: readonly (readonly string[])[],
  words: DrawingWords & { joined: string },
): string {
  const laidOut = bandMatrixGeometry(columns, bands, joined);
  const rtl = words.direction === 'rtl';
  const geometry = rtl ? mirrored(laidOut) : laidOut;
  const { width } = geometry;
  const ink = ` fill="${COLOURS.ink}"`;
  const muted = ` class="word" fill="${COLOURS.muted}"`;
  const band = geometry.bands.map(
    ({ lines, y, height }, index) =>
      (index % 2 === 0
        ? `<rect class="band" x="0" y="${y}" width="${width}" height="${height}" fill="${COLOURS.band}"/>`
        : '') + texts(lines, rtl ? width - 10 : 10, `${ink} font-weight="600"`),
  );
  const heading = geometry.columns.map(
    (column) =>
      markElement(column.number, column.mark) +
      texts(column.lines, column.x, `${ink} font-weight="600"`),
  );
  const entry = geometry.entries.map(
    (placed) =>
      `<g class="entry">${markElement(placed.number, placed.mark)}${texts([placed.word], placed.x, muted)}` +
      `${texts(placed.lines, placed.x, ink)}</g>`,
  );
  const nameOf = ({ from, spine, arms: [first = 0, ...others] }: PlacedBracket): string => {
    const last = others.at(-1) ?? first;
    if (last - first < words.joined.length * CHARACTER) return '';
    const [x, y] = [spine + (spine < from ? -4 : 11), (first + last) / 2];
    return `<text class="word" x="${x}" y="${y}" transform="rotate(-90 ${x} ${y})" text-anchor="middle" fill="${COLOURS.muted}">${escapeXml(words.joined)}</text>`;
  };
  const bracket = geometry.brackets.map((placed) => bracketPath(placed) + nameOf(placed));
  return frame(
    'band-matrix',
    geometry,
    words,
    [...band, ...heading, ...entry, ...bracket].join(''),
  );
}
