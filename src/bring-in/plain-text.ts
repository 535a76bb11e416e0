import type { DraftArticle, DraftLine, DraftSection } from './draft.ts';
import { licenceAt } from './licence.ts';
import { sectionIds } from './section-ids.ts';
import { asDialogue, isQuotation, splitQuotation } from './speaker.ts';
import { themesAmong } from './themes.ts';
import { tidyText } from './tidy-text.ts';

/** [1], [2, 3] and [4–6] as the numbers of references in the form that `verify` reads. */
const withMarks = (line: string): string =>
  line
    .replace(/\s*\[\^(\d+)\](?!:)/gu, '^{$1}')
    .replace(/\s*\[(\d+(?:\s*[,;–-]\s*\d+)*)\](?!\()/gu, '^{$1}');

const HEADING = /^(?<marks>#{1,6})\s+(?<words>.+?)\s*#*$/u;

/** Longer lines are paragraphs. */
const LONGEST_HEADING = 90;

/** A short line between empty ones that does not end like a sentence. */
function isPlainHeading(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const alone = (lines[index - 1] ?? '') === '' && (lines[index + 1] ?? '') === '';
  return (
    alone &&
    line.length <= LONGEST_HEADING &&
    /^[\p{Lu}\p{Lo}\d]/u.test(line) &&
    !/[.!?,;:…)\]]$/u.test(line) &&
    lines.slice(index + 1).some((other) => other !== '')
  );
}

interface Heading {
  words: string;
  depth: number;
}

function headingAt(lines: readonly string[], index: number, marked: boolean): Heading | undefined {
  const { marks, words } = HEADING.exec(lines[index] ?? '')?.groups ?? {};
  if (marks !== undefined && words !== undefined)
    return { words: words.replace(/[*_]/gu, ''), depth: marks.length };
  return !marked && isPlainHeading(lines, index)
    ? { words: lines[index] ?? '', depth: 2 }
    : undefined;
}

function lineAt(line: string): DraftLine {
  const set = /^>\s*(.*)$/u.exec(line)?.[1];
  const text = withMarks(set ?? line);
  return set !== undefined || isQuotation(text)
    ? { text, quotation: asDialogue(splitQuotation(text)) }
    : { text };
}

/** Headings of a reference list. */
const REFERENCES =
  /^(?:references|bibliography|literatur(?:verzeichnis)?|referencias|bibliografía|المراجع)$/iu;

/** Reads an article in plain text or Markdown: a paragraph on each line, headings between empty lines or after #. */
export function readPlainText(text: string): DraftArticle {
  const lines = text.normalize('NFC').split(/\r?\n/u).map(tidyText);
  const marked = lines.some((line) => HEADING.test(line));
  const newId = sectionIds();
  const front = newId('front');
  const top: string[] = [];
  const sections: DraftSection[] = [];
  const path: { depth: number; id: string }[] = [];
  let title: string | undefined;
  lines.forEach((line, index) => {
    if (line === '') return;
    const heading = headingAt(lines, index, marked);
    if (heading !== undefined && title === undefined && sections.length === 0 && top.length === 0) {
      title = heading.words;
      return;
    }
    if (heading === undefined) {
      const section = sections.at(-1);
      if (section === undefined) top.push(line);
      else section.lines.push(lineAt(line));
      return;
    }
    while ((path.at(-1)?.depth ?? 0) >= heading.depth) path.pop();
    const listed = REFERENCES.test(heading.words);
    const id = listed ? newId('references') : newId(heading.words, path.at(-1)?.id);
    path.push({ depth: heading.depth, id });
    sections.push({ id, heading: heading.words, list: listed, lines: [] });
  });
  title ??= top.shift();
  const doi = /\b10\.\d{4,9}\/[^\s"<>]+/u.exec(top.join(' '))?.[0].replace(/[.,;)]+$/u, '');
  const rest: DraftSection[] =
    top.length === 0
      ? []
      : [
          {
            id: newId('opening'),
            heading: 'Opening',
            unheaded: true,
            list: true,
            lines: top.map(lineAt),
          },
        ];
  const copyright = lines.find((line) => /^(?:©|copyright\b)/iu.test(line));
  return {
    record: {
      authors: [],
      title,
      doi,
      copyright,
      licence: licenceAt(text),
    },
    front,
    sections: [...rest, ...sections],
    references: [],
    themes: themesAmong(sections),
  };
}
