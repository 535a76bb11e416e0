import { readReferences } from '../citations/read-references.ts';
import type { CslEntry } from '../citations/entry.ts';
import type { DraftArticle } from './draft.ts';
import { readJats } from './jats/read-jats.ts';
import { readCodebook, type BroughtCode } from './codebook.ts';
import { readPlainText } from './plain-text.ts';
import {
  readFindings,
  readQuotations,
  type BroughtFinding,
  type BroughtQuotation,
} from './records-csv.ts';
import { NO_ARTICLE, themesOf, type StudyDraft } from './study-draft.ts';

/** A file that was named, by its name and text. */
interface Named {
  name: string;
  text: string;
}

interface Sources {
  article?: Named | undefined;
  references?: Named | undefined;
  codebook?: Named | undefined;
  quotations?: Named | undefined;
  findings?: Named | undefined;
  today: string;
}

/** What was brought in. */
interface Brought {
  draft: StudyDraft;
  /** What was found, a sentence each. */
  counts: string[];
  /** What could not be brought in, in sentences. */
  notes: string[];
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** The references of a file, or a message about it. */
function referencesIn({ name, text }: Named): CslEntry[] | string {
  try {
    return readReferences(text);
  } catch {
    return `${name} is neither BibTeX nor RIS nor CSL-JSON. Export the list from your reference manager in one of these formats.`;
  }
}

const isXml = (text: string): boolean => /^\s*</u.test(text);

function articleIn({ name, text }: Named): DraftArticle | string {
  if (!isXml(text)) return readPlainText(text);
  return (
    readJats(text) ??
    `${name} is XML, but has no <article> of JATS. PubMed Central and Europe PMC give JATS; for another form save the text as plain text or Markdown.`
  );
}

/** What was found in an article, in sentences. */
function countsOf({ sections, references, record, themes }: DraftArticle): string[] {
  const lines = sections.flatMap((section) => section.lines);
  const tables = sections.filter(({ rows }) => rows !== undefined);
  const dois = references.filter((entry) => entry['DOI'] !== undefined);
  return [
    `${count(record.authors.length, 'author')}, ${count(sections.length, 'section, box or table', 'sections, boxes and tables')}, ` +
      `${count(themes.length, 'theme')}, ${count(tables.length, 'table')}, ` +
      `${count(lines.filter(({ quotation }) => quotation).length, 'set-off quotation')}, ` +
      `${count(references.length, 'reference')} (${dois.length} with a DOI).`,
  ];
}

/** What the article has and nobody could read. */
function notesOn({ record, references, themes }: DraftArticle): string[] {
  return [
    ...(themes.length === 0
      ? ['No section of findings with parts was found: name the themes in themes.yaml.']
      : []),
    ...(record.licence?.url === undefined ? ['The address of the licence was not found.'] : []),
    ...(references.length === 0
      ? ['No reference list was found: give it with --references, as BibTeX, RIS or CSL-JSON.']
      : []),
  ];
}

/** The codes of a codebook, or a message about it. */
const codesIn = ({ name, text }: Named): BroughtCode[] | string =>
  readCodebook(text) ??
  `${name} is no codebook of REFI-QDA. Export the codebook (.qdc), not the project, from your program.`;

/** What a reader makes of a file; nothing of a file that was not named. */
const readIf = <Record>(
  file: Named | undefined,
  read: (file: Named) => Record[] | string,
): Record[] | string => (file === undefined ? [] : read(file));

/** The records of files of other tools; a message if one cannot be read. */
export function recordsIn(
  sources: Pick<Sources, 'codebook' | 'quotations' | 'findings'>,
): { codes: BroughtCode[]; quotations: BroughtQuotation[]; findings: BroughtFinding[] } | string {
  const codes = readIf(sources.codebook, codesIn);
  if (typeof codes === 'string') return codes;
  const quotations = readIf(sources.quotations, ({ name, text }) => readQuotations(name, text));
  if (typeof quotations === 'string') return quotations;
  const findings = readIf(sources.findings, ({ name, text }) => readFindings(name, text));
  return typeof findings === 'string' ? findings : { codes, quotations, findings };
}

/** Brings an article and files of other tools together as the draft of a study; a message if one cannot be read. */
export function bringIn(sources: Sources): Brought | string {
  const { article, today } = sources;
  const read = article === undefined ? NO_ARTICLE : articleIn(article);
  if (typeof read === 'string') return read;
  const references = readIf(sources.references, referencesIn);
  if (typeof references === 'string') return references;
  const records = recordsIn(sources);
  if (typeof records === 'string') return records;
  const { quotations } = records;
  const { themes, beyond } = themesOf(read, records);
  return {
    draft: { article: read, themes, quotations, references, today, without: new Set() },
    counts: article === undefined ? [] : countsOf(read),
    notes: [
      ...(article === undefined ? [] : notesOn(read)),
      ...beyond.map((title) => `There is room for twelve themes. '${title}' is none of them.`),
    ],
  };
}
