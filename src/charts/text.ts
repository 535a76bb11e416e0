import { escapeXml } from '../lib/xml.ts';
import { COLOURS } from './colours.ts';
import { mostCharacters, textWidth, type Face, type TextLook } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

/** Whose something is, which says its colour. */
export type Tone = keyof typeof COLOURS;

/** A point in chart units, which are CSS pixels at natural size. */
export type Point = readonly [x: number, y: number];

/** A line of text in chart units: where it begins, ends or has its middle, and its baseline. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  tone: Tone;
  strong: boolean;
}

/** Size of the texts, and the distance of their lines, of drawings with large text. */
export const TEXT_SIZE = 14;
export const LINE = 18;

/** A line of text; it is ink, not bold, and begins at its place where nothing else is said. */
export const placedText = (
  text: string,
  x: number,
  y: number,
  look: Partial<Pick<PlacedText, 'anchor' | 'tone' | 'strong'>> = {},
): PlacedText => ({ text, x, y, anchor: 'start', tone: 'ink', strong: false, ...look });

/** How a drawing with large text is set: so many units wide, for pages or for images. */
export interface Setting {
  width: number;
  face: Face;
}

/** Units that a line of a drawing with large text takes at most. */
export const widthOf = (text: string, strong = false, face: Face = 'any'): number =>
  textWidth(text, { size: TEXT_SIZE, strong, face });

/** Breaks a text between words into as few lines as its room asks for. */
export function wrapText(
  text: string,
  room: number,
  look: TextLook = { size: TEXT_SIZE },
): string[] {
  return wrapLabel(text, charactersFor(text, room, look));
}

/** Breaks a text into as few lines as its room asks for, of about one length, so that no word is left over. */
export function balanceText(text: string, room: number, look: TextLook): string[] {
  let lines = wrapText(text, room, look);
  for (let characters = charactersFor(text, room, look) - 1; characters > 8; characters -= 1) {
    const shorter = wrapLabel(text, characters);
    if (shorter.length > lines.length) break;
    lines = shorter;
  }
  return lines;
}

/** How many characters a line may have, so that all lines of a text have room. */
function charactersFor(text: string, room: number, look: TextLook): number {
  const fits = (line: string): boolean => textWidth(line, look) <= room;
  let characters = Math.min(text.length, mostCharacters(room, look));
  while (characters > 8 && !wrapLabel(text, characters).every(fits)) characters -= 1;
  return Math.max(8, characters);
}

/** The element of a line of text. */
export function textElement({ text, x, y, anchor, tone, strong }: PlacedText, name = ''): string {
  return (
    `<text class="${name === '' ? tone : `${name} ${tone}`}" x="${x}" y="${y}"` +
    `${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${strong ? ' font-weight="600"' : ''} ` +
    `font-size="${TEXT_SIZE}" fill="${COLOURS[tone]}">${escapeXml(text)}</text>`
  );
}
