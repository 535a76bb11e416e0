/** Names of invisible characters; the others are named by their code point alone. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00ad', 'a soft hyphen'],
  ['\u034f', 'a combining grapheme joiner'],
  ['\u115f', 'a Hangul filler'],
  ['\u1160', 'a Hangul filler'],
  ['\u200b', 'a zero-width space'],
  ['\u200e', 'a left-to-right mark'],
  ['\u200f', 'a right-to-left mark'],
  ['\u200c', 'a zero-width non-joiner'],
  ['\u200d', 'a zero-width joiner'],
  ['\u2060', 'a word joiner'],
  ['\u2800', 'a blank of Braille'],
  ['\u3164', 'a Hangul filler'],
  ['\uffa0', 'a Hangul filler'],
  ['\ufffd', 'a sign for what could not be read'],
  ['\ufeff', 'a byte order mark'],
]);

/**
 * Control characters, direction marks, zero-width characters and fillers. Some languages need the joiners U+200C and
 * U+200D, but not next to a Latin, Greek or Cyrillic letter or a digit. Tab, line feed and carriage return are white space.
 */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\ufffd-\uffff\u{e0000}-\u{e007f}\p{Co}]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d])[\u200c\u200d]/u;

const EVERY_UNSEEN = new RegExp(UNSEEN.source, 'gu');

/** The code point of a character as Unicode writes it: U+200B. */
const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function nameOf(character: string): string {
  const known = NAMES.get(character);
  if (known !== undefined) return known;
  return /[\u202a-\u202e\u2066-\u2069]/u.test(character)
    ? 'a change of direction'
    : /\p{Co}/u.test(character)
      ? 'a character of private use'
      : 'a control character';
}

/** A text in which each invisible character is replaced with its code point: 'a‹U+200B›b'. */
export const showUnseen = (text: string): string =>
  text.replace(EVERY_UNSEEN, (character) => `‹${codePoint(character)}›`);

/** The first invisible character: its position in the text, and its name: 'U+200B, a zero-width space'. */
export function unseenIn(text: string): { at: number; name: string } | undefined {
  const at = text.search(UNSEEN);
  if (at < 0) return undefined;
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { at, name: `${codePoint(found)}, ${nameOf(found)}` };
}
