import type { DraftQuotation } from './draft.ts';

/** A label in brackets after the words, or after a dash: '(Nurse 2)', '[Site A]', '– Nurse 2'. */
const AFTER =
  /^(?<words>.+?)\s*(?:\((?<round>[^()]{1,80})\)|\[(?<square>[^[\]]{1,80})\]|\s[–—]\s*(?<dashed>[^.?!–—]{1,60}))\.?$/su;

/** Quotation marks around the whole of a text. */
const MARKED = /^(?<open>["“„«‘'])(?<inner>.+)["”“»’'](?<stop>[.,]?)$/su;

/** The words and the label of a paragraph that is set off as a quotation. */
export function splitQuotation(line: string): DraftQuotation {
  const bare = line.replace(/\^\{[^}]*\}/gu, '').trim();
  const { words = bare, round, square, dashed } = AFTER.exec(bare)?.groups ?? {};
  const speaker = round ?? square ?? dashed;
  const { inner } = MARKED.exec(words.trim())?.groups ?? {};
  return { text: (inner ?? words).trim(), speaker: speaker?.trim(), marked: inner !== undefined };
}

/** A turn of a dialogue: a short label, a colon, and words. */
const TURN = /^(?<label>[^\s:.?!"“”„«»][^:.?!"“”„«»]{0,39}): (?<words>.+)$/su;

/** Where one turn between quotation marks ends and the next begins. */
const BETWEEN_TURNS = /(?<=["”“»])\s+(?=["“„«])/u;

/** The turns of a dialogue without the quotation marks around each; undefined unless every part begins with a label. */
function turnsIn(parts: readonly string[]): { label: string; line: string }[] | undefined {
  const turns = parts.flatMap((part) => {
    const bare = part.replace(/^["“„«]|["”“»]$/gu, '').trim();
    const { label, words } = TURN.exec(bare)?.groups ?? {};
    if (label === undefined || words === undefined) return [];
    return [{ label, line: `${label}: ${words.replace(/^["“„«](.*)["”“»]$/su, '$1')}` }];
  });
  return parts.length > 1 && turns.length === parts.length ? turns : undefined;
}

/**
 * A quotation with a line for each turn, if those who speak in it are named within it.
 *
 * @param paragraphs Its paragraphs as printed, where the article has one for each turn.
 */
export function asDialogue(
  quotation: DraftQuotation,
  paragraphs: readonly string[] = [],
): DraftQuotation {
  const { text, speaker = '' } = quotation;
  const label = new RegExp(`\\s*[([–—]?\\s*${RegExp.escape(speaker)}[)\\]]?\\.?$`, 'u');
  const printed = paragraphs
    .map((one) => (speaker === '' ? one : one.replace(label, '')))
    .filter((one) => one !== '');
  const turns = turnsIn(printed) ?? turnsIn(text.split(BETWEEN_TURNS));
  if (turns === undefined) return quotation;
  return {
    ...quotation,
    text: turns.map(({ line }) => line).join('\n'),
    marked: false,
    turns: [...new Set(turns.map(({ label: one }) => one))],
  };
}

/** Whether a paragraph is nothing but words in quotation marks and a label after them. */
export function isQuotation(line: string): boolean {
  const { text, speaker, marked } = splitQuotation(line);
  return marked && speaker !== undefined && !/["“”„«»]/u.test(text);
}
