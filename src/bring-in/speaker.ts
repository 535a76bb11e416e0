/** A label in brackets after the words, or after a dash: '(Nurse 2)', '[Site A]', '– Nurse 2'. */
const AFTER =
  /^(?<words>.+?)\s*(?:\((?<round>[^()]{1,80})\)|\[(?<square>[^[\]]{1,80})\]|\s[–—]\s*(?<dashed>[^.?!–—]{1,60}))\.?$/su;

/** Quotation marks around the whole of a text. */
const MARKED = /^(?<open>["“„«‘'])(?<inner>.+)["”“»’'](?<stop>[.,]?)$/su;

/** The words and the label of a paragraph that is set off as a quotation. */
export function splitQuotation(line: string): {
  text: string;
  speaker: string | undefined;
  marked: boolean;
} {
  const bare = line.replace(/\^\{[^}]*\}/gu, '').trim();
  const { words = bare, round, square, dashed } = AFTER.exec(bare)?.groups ?? {};
  const speaker = round ?? square ?? dashed;
  const { inner } = MARKED.exec(words.trim())?.groups ?? {};
  return { text: (inner ?? words).trim(), speaker: speaker?.trim(), marked: inner !== undefined };
}

/** Whether a paragraph is nothing but words in quotation marks and a label after them. */
export function isQuotation(line: string): boolean {
  const { text, speaker, marked } = splitQuotation(line);
  return marked && speaker !== undefined && !/["“”„«»]/u.test(text);
}
