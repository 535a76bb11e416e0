// The article's text as `verify` reads it, and the outline that cuts it.
import { readArticle, type Article } from '../study/proof/article.ts';
import type { DraftArticle, DraftLine, DraftRecord, DraftSection } from './draft.ts';

/** A section of outline.yaml. */
export interface OutlineEntry {
  id: string;
  label: string;
  heading?: string;
  opens?: string;
  aside?: { last: string };
  list?: true;
}

/** An article as text, cut by its outline as the program cuts it. */
export interface CutArticle {
  text: string;
  outline: OutlineEntry[];
  article: Article;
  /** Where each line of the draft begins in the text. */
  startOf: ReadonlyMap<DraftLine, number>;
}

const words = (text: string, count: number): string => text.split(' ').slice(0, count).join(' ');

/** A name of a section in our own words: never eight words of the article. */
function labelOf(heading: string): string {
  const ends = [...heading.matchAll(/[\p{L}\p{N}]+/gu)].map(
    ([word], index, all) => (all[index]?.index ?? 0) + word.length,
  );
  return ends.length < 8 ? heading : `${heading.slice(0, ends[5])} …`;
}

const longDate = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The article as it would be cited; publishers tag no line for it. */
export function citationOf(record: DraftRecord): string {
  const { authors, title = '', journal = '', year, volume, issue, pages, doi } = record;
  const names = authors.map(({ family, given }) => {
    const initials = given.match(/\p{Lu}/gu)?.join('') ?? given;
    return `${family} ${initials}`;
  });
  const numbered = [volume, issue && `(${issue})`].filter(Boolean).join('');
  const place = [numbered, pages].filter(Boolean).join(':');
  return [
    names.join(', '),
    title,
    [journal, [year, place].filter(Boolean).join(';')].filter(Boolean).join('. '),
    doi && `doi:${doi}`,
  ]
    .filter(Boolean)
    .map((part) => String(part).replace(/\.$/u, ''))
    .join('. ');
}

/** The front matter, a line for each thing that is known. */
function frontLines(record: DraftRecord, language: string): string[] {
  const { title, authors, journal, doi, received, accepted, copyright, licence } = record;
  const affiliations = new Set(authors.flatMap((author) => author.affiliations));
  return [
    title,
    authors.map(({ given, family }) => `${given} ${family}`).join(', '),
    ...affiliations,
    ...authors.flatMap(({ given, family, orcid }) =>
      orcid ? [`${given} ${family} ${orcid}`] : [],
    ),
    journal,
    doi && `https://doi.org/${doi}`,
    received && `Received ${longDate(received, language)}`,
    accepted && `Accepted ${longDate(accepted, language)}`,
    copyright,
    licence && [licence.name, licence.url].filter(Boolean).join(' '),
    record.title && `To cite: ${citationOf(record)}`,
  ].filter((line): line is string => typeof line === 'string' && line !== '');
}

/** First words of the last line of a box or table, which no earlier line begins with. */
function lastWords(lines: readonly DraftLine[]): string | undefined {
  const last = lines.at(-1)?.text ?? '';
  return [words(last, 8), last].find(
    (start) => start !== '' && !lines.slice(0, -1).some(({ text }) => text.startsWith(start)),
  );
}

interface Written {
  section: string;
  line: DraftLine;
  start: number;
}

/** Sections as text: each heading and each paragraph on a line, with an empty line between them. */
function write(sections: readonly DraftSection[]): {
  text: string;
  outline: OutlineEntry[];
  written: Written[];
} {
  const written: Written[] = [];
  const outline: OutlineEntry[] = [];
  let text = '';
  const put = (line: string): number => {
    const start = text.length;
    text += `${line}\n`;
    return start;
  };
  for (const { id, heading, unheaded, aside, list, lines: all } of sections) {
    const last = aside ? lastWords(all) : undefined;
    const lines =
      aside && last === undefined ? [...all, { text: `End of ${words(heading, 6)}` }] : all;
    if (text !== '') put('');
    if (unheaded !== true) put(heading);
    for (const line of lines) written.push({ section: id, line, start: put(line.text) });
    outline.push({
      id,
      label: labelOf(
        unheaded ? words(heading.replace(/^[-=+@\s]+|\^\{[^}]*\}/gu, ''), 4) : heading,
      ),
      ...(unheaded ? { opens: words(lines[0]?.text ?? '', 8) } : { heading }),
      ...(aside && { aside: { last: last ?? lines.at(-1)?.text ?? '' } }),
      ...(list && { list: true as const }),
    });
  }
  return { text, outline, written };
}

/** Writes an article as text with its outline, and cuts it as `verify` will. */
export function cutArticle(draft: DraftArticle, language: string): CutArticle {
  const front: DraftSection = {
    id: draft.front,
    heading: 'Title and authors',
    unheaded: true,
    list: true,
    lines: frontLines(draft.record, language).map((text) => ({ text })),
  };
  const sections = [front, ...draft.sections].filter(
    ({ lines, unheaded }) => unheaded !== true || lines.length > 0,
  );
  for (let attempt = 0; ; attempt += 1) {
    const { text, outline, written } = write(sections);
    const article = readArticle(
      text,
      outline.map((section) => ({ ...section, list: section.list === true })),
    );
    const at = (start: number) =>
      article.paragraphs.find(({ spans }) => spans.some(([from]) => from === start));
    // A row or an item with the words of a heading would open a section: a bullet keeps it where it is.
    const lost = written.find(({ section, start }) => at(start)?.section !== section);
    if (lost === undefined || attempt > 50) {
      return {
        text,
        outline,
        article,
        startOf: new Map(written.map(({ line, start }) => [line, start])),
      };
    }
    const wrong = written.find(({ start }) => at(start) === undefined) ?? lost;
    wrong.line.text = `- ${wrong.line.text}`;
  }
}
