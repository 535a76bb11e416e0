import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { frame, type DrawingWords } from '../frame.ts';
import { linked } from '../mark-link.ts';
import { TEXT_SIZE, textElement } from '../text.ts';
import { markColour } from '../theme-marks.ts';
import { phoneRetold } from './phone.ts';
import type { DrawnArc, DrawnCell } from './placed.ts';
import type { Retelling, StripSection } from './strip.ts';
import { wideRetold } from './wide.ts';

/** What a strip needs besides its sections: the mark of a quotation in its language, and its form; an image has a width. */
export interface RetoldWords extends DrawingWords {
  quotationMark: string;
  form: 'phone' | 'wide' | 'image';
  width?: number | undefined;
}

/** Draws an article as a strip of paragraphs, with an arc over each finding that is told twice, as an SVG string. */
export function retold(
  sections: readonly StripSection[],
  retellings: readonly Retelling[],
  words: RetoldWords,
): string {
  const { form, width } = words;
  const place = form === 'phone' ? phoneRetold : wideRetold;
  const setting = width === undefined ? undefined : ({ width, face: 'image' } as const);
  const placed = place(sections, retellings, words.direction === 'rtl', setting);
  return frame(
    'retold',
    placed,
    words,
    `<g class="strip">${placed.cells.map((cell) => cellElement(cell, words.quotationMark)).join('')}</g>` +
      `<g aria-hidden="true">${placed.labels.map((label) => textElement(label)).join('')}</g>` +
      placed.arcs.map((arc) => arcElement(arc, words.form)).join(''),
  );
}

function cellElement(
  { cell, theme, x, y, width, height, tick, quoted }: DrawnCell,
  quotationMark: string,
): string {
  const own =
    theme === undefined
      ? { attributes: 'class="muted"', colour: COLOURS.muted }
      : { attributes: `class="mark" data-mark="${theme}"`, colour: markColour(theme) };
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  const rect =
    cell.holds === 'nothing'
      ? `<rect class="cell line-rule" x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" fill="none" stroke="${COLOURS.rule}"/>`
      : `<rect ${own.attributes.replace('class="', 'class="cell ')} ${box} fill="${own.colour}"${cell.holds === 'quotation' ? ' fill-opacity=".3"' : ''}/>`;
  const title = cell.again === undefined ? '' : `<title>${escapeXml(cell.again)}</title>`;
  return (
    `<g>${title}${rect}` +
    (tick
      ? `<path class="line-ink" d="M${tick[0].join(' ')}L${tick[1].join(' ')}" stroke="${COLOURS.ink}" stroke-width="2"/>`
      : '') +
    (quoted
      ? `<text class="quoted"${theme === undefined ? '' : ` data-mark="${theme}"`} x="${quoted[0]}" y="${quoted[1]}" text-anchor="middle" font-size="${TEXT_SIZE + 2}" aria-hidden="true" fill="${own.colour}">${escapeXml(quotationMark)}</text>`
      : '') +
    '</g>'
  );
}

function arcElement(
  { number, retelling, from, to, radii, badges, words }: DrawnArc,
  form: RetoldWords['form'],
): string {
  const { label, lines } = retelling;
  // Across, an arc bends upwards whichever way the text runs; downwards, it bends away from the beginning of lines.
  const sweep = form === 'phone' ? badges[0][0] > from[0] : from[0] < to[0];
  const arc =
    `<g class="arc"><title>${escapeXml([label, ...lines].join('. '))}</title>` +
    `<path class="line-ink" d="M${from.join(' ')}A${radii.join(' ')} 0 0 ${Number(sweep)} ${to.join(' ')}" fill="none" stroke="${COLOURS.ink}" stroke-width="2"/>` +
    badges
      .map(
        ([x, y]) =>
          `<circle class="ink" cx="${x}" cy="${y}" r="11" fill="${COLOURS.ink}"/>` +
          `<text class="paper" x="${x}" y="${y + 5}" text-anchor="middle" font-weight="600" font-size="${TEXT_SIZE}" aria-hidden="true" fill="${COLOURS.paper}">${number}</text>`,
      )
      .join('') +
    `${words.map((line) => textElement(line)).join('')}</g>`;
  return linked(retelling, arc);
}
