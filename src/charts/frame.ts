import { escapeXml } from '../lib/xml.ts';

/** What every drawing says of itself. */
export interface DrawingWords {
  /** Unique on the page: the ids inside the SVG are made from it. */
  id: string;
  title: string;
  description: string;
  /** Writing direction of its texts. */
  direction?: 'ltr' | 'rtl' | undefined;
}

/** Size of all text in chart units, which are CSS pixels at natural size. */
export const FONT_SIZE = 13;

/** Units that a character of this size takes at most, in the widest of the common sans faces. */
export const CHARACTER = 7.4;

/** Sets what was drawn in an SVG element of its own, named and described for those who do not see it. */
export function frame(
  kind: string,
  size: { width: number; height: number },
  { id, title, description, direction }: DrawingWords,
  drawn: string,
): string {
  const { width, height } = size;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="${kind}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    // An image hides what is inside it, so a drawing with links is none.
    `role="${drawn.includes('<a ') ? 'group' : 'img'}" aria-labelledby="${id}-title ${id}-description" font-family="sans-serif" font-size="${FONT_SIZE}"` +
    `${direction === 'rtl' ? ' direction="rtl"' : ''}>` +
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-description">${escapeXml(description)}</desc>` +
    `${drawn}</svg>`
  );
}
