import { escapeXml } from '../../lib/xml.ts';
import { COLOURS } from '../colours.ts';
import { frame, type DrawingWords } from '../frame.ts';
import { linked } from '../mark-link.ts';
import { textElement } from '../text.ts';
import { markElement } from '../theme-marks.ts';
import {
  fitsAcross,
  imageVoices,
  narrowVoices,
  OPENING_SIZE,
  wideVoices,
  type PlacedEntry,
  type VoiceRow,
  type VoiceTheme,
} from './geometry.ts';

/** What voices need besides their rows: their form. */
export interface VoicesWords extends DrawingWords {
  form: 'phone' | 'wide' | 'image';
  /** Of an image, in units. */
  width?: number | undefined;
}

/** Draws quotations as entries of an index, by groups of people and themes; an entry with an address is a link. */
export function voices(
  rows: readonly VoiceRow[],
  themes: readonly VoiceTheme[],
  words: VoicesWords,
): string {
  const table = words.form === 'image' ? imageVoices : wideVoices;
  const place = words.form !== 'phone' && fitsAcross(themes.length) ? table : narrowVoices;
  const placed = place(rows, themes, words.direction === 'rtl', words.width);
  const { width } = placed;
  return frame(
    'voices',
    placed,
    words,
    `<g aria-hidden="true">${placed.rules
      .map(
        ({ y, strong }) =>
          `<path class="line-${strong ? 'ink' : 'rule'}" d="M0 ${y}H${width}" stroke="${strong ? COLOURS.ink : COLOURS.rule}"/>`,
      )
      .join('')}</g>` +
      placed.headings
        .map(
          ({ number, mark, lines }) =>
            `<g class="voices-heading">${markElement(number, mark)}${lines.map((line) => textElement(line)).join('')}</g>`,
        )
        .join('') +
      placed.rows.map((line) => textElement(line, 'voices-row')).join('') +
      placed.entries.map(entryElement).join(''),
  );
}

function entryElement({ entry, number, mark, opening, by }: PlacedEntry): string {
  const drawn =
    `<g class="voices-entry"><title>${escapeXml(entry.name)}</title>${markElement(number, mark)}` +
    opening
      .map(
        ({ text, x, y }) =>
          `<text class="opening ink" x="${x}" y="${y}" font-family="serif" font-size="${OPENING_SIZE}" fill="${COLOURS.ink}">${escapeXml(text)}</text>`,
      )
      .join('') +
    `${by.map((line) => textElement(line)).join('')}</g>`;
  return linked(entry, drawn);
}
