import { foldSpans, type Folded } from '../../lib/fold-text.ts';
import { sha256 } from '../../lib/sha256.ts';
import type { Section } from '../schema/outline.ts';

export type Span = readonly [start: number, end: number];

/** A paragraph of the article. It has several spans if a page break, a box or a table splits it. */
export interface Paragraph {
  section: string;
  /** From 1, within the section. */
  number: number;
  spans: Span[];
}

/** The article's text, cut into paragraphs by the outline. */
export interface Article {
  text: string;
  sha256: string;
  paragraphs: Paragraph[];
  /** Ids of the sections of the outline that were not found in the text. */
  missing: string[];
}

/** Reference numbers in the converted text: ^{1 2} or superscript digits. */
export const REFERENCE_NUMBERS = /\^\{[^}]*\}|[⁰¹²³⁴⁵⁶⁷⁸⁹](?:[⁻–,]?[⁰¹²³⁴⁵⁶⁷⁸⁹])*/gu;

/** How the last line of a paragraph ends. A line that ends otherwise continues on the next one. */
const TERMINAL = /[.:?!…)\]؟۔।。！？]['"’”“»«‘›]*$/u;

/** The label of a quotation that is set off, after a dash, closes its paragraph without a full stop: '… late.” – Site B'. */
const DASHED_LABEL = /[.?!…؟]['"’”“»«‘›]*\s*[–—]\s*\p{L}[^.?!]{0,59}$/u;

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => [index, index + line.length]);
}

/**
 * Whether a paragraph continues on the section's next line: the line does not end a sentence, or the next one starts
 * in lower case.
 */
function goesOn(line: string, next: string): boolean {
  const bare = line.replace(REFERENCE_NUMBERS, '').trim();
  return !(TERMINAL.test(bare) || DASHED_LABEL.test(bare)) || /^\p{Ll}/u.test(next);
}

/**
 * Splits the article's text into sections and paragraphs. A paragraph that a page break, a box or a table interrupts is
 * joined again. In a list, box or table each line is a paragraph.
 */
export function readArticle(text: string, outline: readonly Section[]): Article {
  const paragraphs: Paragraph[] = [];
  const opened = new Set<string>();
  const latest = new Map<string, { paragraph: Paragraph; line: string }>();
  let running: Section | undefined;
  let aside: Section | undefined;

  for (const [start, end] of linesOf(text)) {
    const line = text.slice(start, end).trim();
    const opening = outline.find(
      (section) =>
        !opened.has(section.id) &&
        (section.heading === undefined
          ? line.startsWith(section.opens ?? '')
          : line === section.heading),
    );
    if (opening !== undefined) {
      opened.add(opening.id);
      if (opening.aside) aside = opening;
      else running = opening;
      if (opening.heading !== undefined) continue;
    }
    const section = aside ?? running;
    if (section === undefined) continue;
    const before = latest.get(section.id);
    if (before && !section.list && !section.aside && goesOn(before.line, line)) {
      before.paragraph.spans.push([start, end]);
      before.line = line;
    } else {
      const number = (before?.paragraph.number ?? 0) + 1;
      const paragraph: Paragraph = { section: section.id, number, spans: [[start, end]] };
      paragraphs.push(paragraph);
      latest.set(section.id, { paragraph, line });
    }
    if (aside?.aside && line.startsWith(aside.aside.last)) aside = undefined;
  }
  return {
    text,
    sha256: sha256(text),
    paragraphs,
    missing: outline.filter(({ id }) => !opened.has(id)).map(({ id }) => id),
  };
}

/** The folded text of a paragraph; without reference numbers if `bare`. */
export function foldParagraph(article: Article, paragraph: Paragraph, bare = false): Folded {
  const folded = foldSpans(article.text, paragraph.spans);
  return bare ? without(folded, REFERENCE_NUMBERS) : folded;
}

/** A folded text without what an expression finds in it. */
export function without(folded: Folded, marks: RegExp): Folded {
  const kept: Folded = { text: '', offsets: [] };
  let from = 0;
  for (const { 0: mark, index } of [
    ...folded.text.matchAll(marks),
    { 0: '', index: folded.text.length },
  ]) {
    kept.text += folded.text.slice(from, index);
    kept.offsets.push(...folded.offsets.slice(from, index));
    from = index + mark.length;
  }
  return kept;
}

/** The spans of the article's text that the range [from, to) of a folded paragraph covers, one per line. */
export function spansOf(paragraph: Paragraph, folded: Folded, from: number, to: number): Span[] {
  const first = folded.offsets[from] ?? 0;
  const last = (folded.offsets[to - 1] ?? 0) + 1;
  return paragraph.spans
    .filter(([start, end]) => end > first && start < last)
    .map(([start, end]) => [Math.max(start, first), Math.min(end, last)]);
}
