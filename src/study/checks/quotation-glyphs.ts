import { QUOTATION_GLYPHS } from '../../lib/fold-text.ts';
import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import { placeName, type Path } from '../reading/yaml-file.ts';

/**
 * Characters that look like an apostrophe, a quotation mark, a space or two letters but are not, and invisible ones:
 * white space other than a space or line break, control and format characters (except joiners in scripts without
 * capitals), standalone accents, primes and modifier letters, and ligatures.
 */
const LOOKALIKE =
  /[^\S \n]|[\p{Cc}\p{Co}\p{Cn}]|(?![\u200C\u200D])\p{Cf}|(?<![\p{Lo}\p{M}])[\u200C\u200D]|[`´¨\u02B0-\u02FF\u2032-\u2037\u2057\u275B-\u2760\u301D-\u301F\uFB00-\uFB06\uFF02\uFF07\uFF40]/u;

/** What to write instead. */
function remedyFor(character: string): string {
  if (/\s/u.test(character)) return 'Write a plain space.';
  if (/[\uFB00-\uFB06]/u.test(character)) return `Write ${character.normalize('NFKC')}.`;
  return /\p{C}/u.test(character)
    ? 'Delete it.'
    : `Write one of ${QUOTATION_GLYPHS.split('').join(' ')} for a quotation mark or apostrophe.`;
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first character of a participant's words that is not allowed, with the text before it. */
function lookalike(text: string): { character: string; before: string } | undefined {
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}+/gu)) {
    if (letter.normalize('NFC') === letter) continue;
    const [character = ''] = letter.match(/\p{M}/u) ?? [];
    return { character, before: text.slice(0, index + letter.indexOf(character)) };
  }
  const match = LOOKALIKE.exec(text.replaceAll('\n', ' '));
  return match === null ? undefined : { character: match[0], before: text.slice(0, match.index) };
}

/** A quotation contains plain spaces only, and only the quotation marks and apostrophes that the proof treats alike. */
export function quotationGlyphs({ quotes }: Content): Problem[] {
  return quotes.data.flatMap(({ text, speaker, excerpts }, index) =>
    [
      { path: [index, 'text'], words: text },
      { path: [index, 'speaker'], words: speaker },
      ...excerpts.map((excerpt, place) => ({
        path: [index, 'excerpts', place, 'text'],
        words: excerpt.text,
      })),
    ].flatMap(({ path, words }: { path: Path; words: string }): Problem[] => {
      const found = lookalike(words);
      if (found === undefined) return [];
      const before = found.before.split(/\s+/u).slice(-3).join(' ');
      const composes = /\p{M}/u.test(found.character);
      return [
        {
          file: quotes.file,
          line: quotes.lineOf(path),
          place: placeName(quotes.data, path),
          message: `A quotation may not contain the character ${codePoint(found.character)}${before === '' ? '' : ` (after ‘${before}’)`}.`,
          remedy: composes
            ? 'Write the letter and its accent as one character.'
            : remedyFor(found.character),
        },
      ];
    }),
  );
}
