import { escapeXml } from '../lib/xml.ts';
import { COLOURS } from './colours.ts';
import { CHARACTER, FONT_SIZE } from './frame.ts';
import { wrapLabel } from './wrap-label.ts';

/** What a drawing says around itself when it leaves its page. */
export interface StandaloneWords {
  title: string;
  /** Lines above the drawing: population and unit, how to read it. */
  above: readonly string[];
  /** Lines below it: source, limits, licence, address. */
  below: readonly string[];
  direction?: 'ltr' | 'rtl' | undefined;
}

/** Sizes in chart units. */
const MARGIN = 24;
const TITLE_SIZE = 18;
const TITLE_LINE = 24;
const LINE = 18;
const GAP = 16;
/** The narrowest file: a title needs room even where a drawing needs little. */
const LEAST = 480;

/** LibreOffice drops the space beside a part of a text unless it is told to keep it. */
const spaced = (drawing: string): string =>
  drawing.replaceAll(/<text (?=[^>]*><tspan)/gu, '<text xml:space="preserve" ');

/** Sets a drawing on white paper with its title, how to read it, its source and its terms, as one SVG file. */
export function standalone(
  drawing: string,
  size: { width: number; height: number },
  { title, above, below, direction }: StandaloneWords,
): string {
  const width = Math.max(LEAST, size.width) + 2 * MARGIN;
  const room = width - 2 * MARGIN;
  const rtl = direction === 'rtl';
  const edge = rtl ? width - MARGIN : MARGIN;
  const texts: string[] = [];
  let y = MARGIN;
  const write = (lines: readonly string[], step: number, attributes: string): void => {
    for (const line of lines) {
      y += step;
      texts.push(`<text x="${edge}" y="${y - 5}" ${attributes}>${escapeXml(line)}</text>`);
    }
  };
  const wrapped = (line: string): string[] => wrapLabel(line, Math.floor(room / CHARACTER));

  write(
    wrapLabel(title, Math.floor((room * FONT_SIZE) / (CHARACTER * TITLE_SIZE))),
    TITLE_LINE,
    `fill="${COLOURS.ink}" font-size="${TITLE_SIZE}" font-weight="600"`,
  );
  write(above.flatMap(wrapped), LINE, `fill="${COLOURS.muted}"`);
  const top = y + GAP;
  y = top + size.height + GAP;
  for (const line of below) {
    write(wrapped(line), LINE, `fill="${COLOURS.muted}"`);
    y += LINE / 3;
  }
  const height = y + MARGIN;
  const left = rtl ? width - MARGIN - size.width : MARGIN;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="sans-serif" font-size="${FONT_SIZE}"${rtl ? ' direction="rtl"' : ''}>` +
    `<title>${escapeXml(title)}</title><rect width="${width}" height="${height}" fill="#ffffff"/>` +
    `${texts.join('')}${spaced(drawing).replace('<svg ', `<svg x="${left}" y="${top}" `)}</svg>\n`
  );
}

/** Width and height of a drawing, from its own attributes. */
export function sizeOf(drawing: string): { width: number; height: number } {
  const [, width, height] = /^<svg [^>]*? width="([\d.]+)" height="([\d.]+)"/u.exec(drawing) ?? [];
  if (width === undefined || height === undefined) throw new Error('The drawing has no size.');
  return { width: Number(width), height: Number(height) };
}
