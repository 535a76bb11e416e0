/**
 * Widths of characters in parts of the font size, in classes. They are those of DejaVu Sans, the widest face that a
 * reader of these pages is likely to have, so that what does not overlap here overlaps nowhere.
 */
const CLASSES: readonly (readonly [width: number, characters: string])[] = [
  [0.34, " ,.'‘’·ijlIJ/:;\\|"],
  [0.42, 'f-()[]t!r'],
  [0.56, '"*_–“”sz?cL'],
  [0.79, 'ABCDGHNOQRUVXZÄÖÜ&▲'],
  [1, 'mwMW@%#+<=>^~—…●■'],
];

/** Lower-case letters, digits and the rest of the capitals. */
const COMMON = 0.66;
/** How much wider a bold character is at most, in a text of several. */
const BOLD = 1.16;

const WIDTHS = new Map(
  CLASSES.flatMap(([width, characters]) => Array.from(characters, (one) => [one, width] as const)),
);

/**
 * Where a text is set: on a page in any face, in an image in those of src/files/typesetter.ts, which are narrower: no
 * label of a picture takes more of them than these parts of the widest.
 */
export type Face = 'any' | 'image' | 'imageSerif';

const FACES: Readonly<Record<Face, number>> = { any: 1, image: 0.82, imageSerif: 0.9 };

/** The least that a character takes: that of the narrowest class. */
const NARROWEST = Math.min(...CLASSES.map(([width]) => width));

/** The look of a text that is measured. */
export interface TextLook {
  /** Font size in chart units. */
  size: number;
  strong?: boolean | undefined;
  face?: Face | undefined;
}

/** Units that a line of text takes at most. */
export function textWidth(text: string, { size, strong = false, face = 'any' }: TextLook): number {
  let em = 0;
  for (const character of text) em += WIDTHS.get(character) ?? COMMON;
  return Math.ceil(em * size * (strong ? BOLD : 1) * FACES[face]);
}

/** How many characters a line has at most in some room, whatever they are. */
export const mostCharacters = (room: number, { size, face = 'any' }: TextLook): number =>
  Math.floor(room / (NARROWEST * size * FACES[face]));
