import { foldText } from '../../lib/fold-text.ts';
import { sentences } from '../../lib/sentences.ts';
import { sha256 } from '../../lib/sha256.ts';
import { foldParagraph, readArticle, spansOf, type Article, type Paragraph } from './article.ts';
import type { Content } from '../reading/content.ts';
import { figuresIn, foreignFigures } from '../texts/figures-in-text.ts';
import type { Quote } from '../schema/quotation.ts';
import { firstDifference } from './first-difference.ts';
import type { Lock, Proved } from '../schema/lock.ts';
import { allOwnTexts } from '../texts/own-texts.ts';
import { passageKey, type Passage } from '../schema/passage.ts';
import type { Problem } from '../reading/problem.ts';
import { printedOfArticle } from './printed-fields.ts';
import { allPassages, printedExtents } from './passages.ts';
import { provedFields, type ProvedField } from './proved-fields.ts';
import { firstSharedRun, wordRuns } from '../../lib/shared-runs.ts';
import type { Reporter } from '../reading/text-file.ts';
import { verifyCitations, verifyReferences } from './verify-references.ts';
import { placeName, type Path } from '../reading/yaml-file.ts';

/** Our own wording never repeats this many consecutive words of the article. */
const RUN_LENGTH = 8;

/** The result of proving the content against the article's text. */
interface Verification {
  problems: Problem[];
  /** What was proved; complete only if there are no problems. */
  lock: Lock;
  counts: { quotes: number; passages: number; extents: number; ownTexts: number };
}

interface Located {
  paragraph: Paragraph;
  /** The passage, folded, without reference numbers. */
  text: string;
  proved: Proved;
}

function proof(spans: Proved['spans'], text: string): Proved {
  return { spans, length: text.length, sha256: sha256(text) };
}

/** Finds a passage in the article; returns a message if it cannot be found. */
function locate(article: Article, passage: Passage, language: string): Located | string {
  const { section, paragraph: number, starts, ends } = passage;
  const opening = foldText(starts);
  const holds = (candidate: Paragraph): boolean =>
    foldParagraph(article, candidate, true).text.includes(opening);
  const paragraph = article.paragraphs.find(
    (candidate) => candidate.section === section && candidate.number === number,
  );
  if (paragraph === undefined || !holds(paragraph)) {
    const elsewhere = article.paragraphs
      .filter(holds)
      .map((other) => `${other.section} ¶${other.number}`);
    return elsewhere.length === 0
      ? `The article has no '${starts}'.`
      : `'${starts}' is not in ${section} ¶${number} but in ${elsewhere.join(', ')}.`;
  }
  const folded = foldParagraph(article, paragraph, true);
  const from = folded.text.indexOf(opening);
  if (folded.text.includes(opening, from + 1)) {
    return `'${starts}' appears twice in ${section} ¶${number}; write more of its words.`;
  }
  const rest = folded.text.slice(from);
  let length = sentences(rest, language)[0]?.length ?? rest.length;
  if (ends !== undefined) {
    const closing = foldText(ends);
    const at = rest.indexOf(closing);
    if (at < 0) return `'${ends}' does not follow '${starts}' in ${section} ¶${number}.`;
    length = at + closing.length;
  }
  const text = rest.slice(0, length);
  const spans = spansOf(paragraph, folded, from, from + length).map(
    ([start, end]): [number, number] => [start, end],
  );
  return { paragraph, text, proved: proof(spans, text) };
}

/** What a paragraph contains besides a quotation and its label; undefined if it does not contain the quotation. */
function textAround(text: string, speaker: string, printed: string): string | undefined {
  const at = printed.indexOf(text);
  if (at < 0) return undefined;
  const before = printed.slice(0, at).trim();
  if (before !== '') return `more words before these: '${shortened(before)}'.`;
  const after = printed.slice(at + text.length).trim();
  const label = /^\(([^()]*)\)$/u.exec(after)?.[1];
  if (label !== undefined) return `the label '(${label})' after these words, not '(${speaker})'.`;
  return after === ''
    ? `no label after these words; '(${speaker})' is expected.`
    : `more words after these: '${shortened(after)}'.`;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** A message that says why a quotation with its label was not found in its paragraph. */
function whyNotPrinted({ text, speaker, setOff, passage }: Quote, printed: string): string {
  const place = `${passage.section} ¶${passage.paragraph}`;
  const marked = printed.includes(`'${foldText(text)}'`);
  if (setOff && marked)
    return `${place} has quotation marks around these words: write setOff: false.`;
  const different = firstDifference(text, printed);
  if (different !== undefined) return `${place} reads differently. ${different}`;
  const around = setOff ? textAround(foldText(text), foldText(speaker), printed) : undefined;
  if (around !== undefined) return `${place} has ${around}`;
  return setOff
    ? `${place} is not exactly this quotation and its label '(${speaker})'.`
    : `${place} has no such words between quotation marks with the label '(${speaker})' after them.`;
}

function verifyQuotes(content: Content, article: Article, report: Reporter): Lock['quotes'] {
  const { quotes } = content;
  const proved: Lock['quotes'] = {};
  quotes.data.forEach((quote, index) => {
    const { section, paragraph: number } = quote.passage;
    const text = foldText(quote.text);
    const speaker = ` (${foldText(quote.speaker)})`;
    const paragraph = article.paragraphs.find(
      (candidate) => candidate.section === section && candidate.number === number,
    );
    const folded = paragraph && foldParagraph(article, paragraph);
    const from = quote.setOff
      ? folded?.text === text + speaker
        ? 0
        : -1
      : (folded?.text.indexOf(`'${text}'${speaker}`) ?? -1) + 1 || -1;
    if (paragraph === undefined || folded === undefined || from < 0) {
      report({
        file: quotes.file,
        line: quotes.lineOf([index, 'text']),
        place: quote.id,
        message: whyNotPrinted(quote, folded?.text ?? ''),
        remedy: 'Copy the whole text and the label exactly from the article.',
      });
      return;
    }
    const spans = spansOf(paragraph, folded, from, from + text.length).map(
      ([start, end]): [number, number] => [start, end],
    );
    proved[quote.id] = { ...proof(spans, text), speaker: quote.speaker, words: text };
  });
  return proved;
}

/** How many paragraphs the article has in each section of the outline. */
const sectionLengths = ({ outline }: Content, { paragraphs }: Article): Lock['sections'] =>
  Object.fromEntries(
    outline.data.map(({ id }) => [id, paragraphs.filter(({ section }) => section === id).length]),
  );

function verifyPassages(
  content: Content,
  article: Article,
  report: Reporter,
): Map<string, Located> {
  const found = new Map<string, Located>();
  for (const { file, path, passage, lineOf } of allPassages(content)) {
    const located = locate(article, passage, content.record.data.language);
    if (typeof located !== 'string') {
      found.set(passageKey(passage), located);
      continue;
    }
    report({
      file,
      line: lineOf(path),
      place: passageKey(passage),
      message: located,
      remedy: 'Correct section, paragraph or words.',
    });
  }
  return found;
}

/** Whether a text contains words as whole words: 'generally' does not contain 'all'. */
function hasWords(text: string, words: string): boolean {
  const [within, sought] = [text, words].map(
    (part) => ` ${part.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `,
  );
  return within?.includes(sought ?? '') ?? false;
}

/** The printed extent of a finding is in its passage. */
function verifyFindings(
  { findings }: Content,
  passages: ReadonlyMap<string, Located>,
  report: Reporter,
): Lock['extents'] {
  const extents: Lock['extents'] = {};
  findings.data.forEach((finding, index) => {
    const at = { file: findings.file, line: findings.lineOf([index]), place: finding.id };
    const governing = passages.get(passageKey(finding.passage))?.text;
    const stated = [
      { text: governing, printed: finding.extent?.printed ?? null },
      ...finding.elsewhere.map(({ passage, printed }) => ({
        text: passages.get(passageKey(passage))?.text,
        printed,
      })),
    ];
    for (const { text, printed } of stated) {
      if (text === undefined || printed === null || hasWords(text, foldText(printed))) continue;
      report({
        ...at,
        message: `The extent '${printed}' is not in its passage: '${text}'`,
        remedy: 'Write the words as the article prints them there, or null.',
      });
    }
    extents[finding.id] = printedExtents(finding);
  });
  return extents;
}

/** The words with which the article introduces a quotation are in the passage that the record names. */
function verifyIntroductions(
  { quotes }: Content,
  passages: ReadonlyMap<string, Located>,
  report: Reporter,
): void {
  quotes.data.forEach(({ id, introduced }, index) => {
    if (introduced === undefined) return;
    const text = passages.get(passageKey(introduced.passage))?.text;
    if (text === undefined || hasWords(text, foldText(introduced.printed))) return;
    report({
      file: quotes.file,
      line: quotes.lineOf([index, 'introduced']),
      place: `${id} → introduced`,
      message: `'${introduced.printed}' is not in its passage: '${text}'`,
      remedy: 'Write the words as the article prints them there.',
    });
  });
}

function verifyTable({ participants }: Content, article: Article, report: Reporter): void {
  const { passage, total, variables } = participants.data;
  const rows = article.paragraphs
    .filter(({ section }) => section === passage.section)
    .map((paragraph) => foldParagraph(article, paragraph).text);
  const expect = (label: string, n: number, path: (string | number)[]): void => {
    const row = foldText(`${label} ${n}`);
    // The name of a variable may be on the line of one of its levels, or on the line above.
    const headed = variables.map((variable) => foldText(`${variable.label} ${row}`));
    if (rows.some((candidate) => candidate === row || headed.includes(candidate))) return;
    report({
      file: participants.file,
      line: participants.lineOf(path),
      place: placeName(participants.data, path),
      message: `The table has no row '${label}' with ${n}.`,
      remedy: 'Copy label and number from the table.',
    });
  };
  if (!rows.some((row) => row.endsWith(` ${total}`))) {
    report({
      file: participants.file,
      line: participants.lineOf(['total']),
      place: 'total',
      message: `No row of the table ends in ${total}.`,
      remedy: 'Copy the total from the table.',
    });
  }
  variables.forEach(({ levels }, variable) => {
    levels.forEach(({ label, n }, level) => {
      expect(label, n, ['variables', variable, 'levels', level]);
    });
  });
}

/** The printed fields of the record and the titles of the themes are in the article. */
function verifyPrinted(
  content: Content,
  article: Article,
  passages: ReadonlyMap<string, Located>,
  report: Reporter,
): void {
  const { record, themes } = content;
  // The conversion to text marks bold and italic type with asterisks.
  const whole = foldText(article.text.replaceAll('*', ''));
  const { article: cited, language } = record.data;
  const expect = (holds: boolean, path: Path, message: string, remedy = 'Copy it as printed.') => {
    if (holds) return;
    const at = ['article', ...path];
    report({
      file: record.file,
      line: record.lineOf(at),
      place: placeName(record.data, at),
      message,
      remedy,
    });
  };
  for (const { path, text } of printedOfArticle(record.data)) {
    expect(whole.includes(foldText(text)), path, `The article has no '${text}'.`);
  }
  for (const name of ['volume', 'pages'] as const) {
    const text = cited[name];
    if (text === undefined) continue;
    expect(hasWords(cited.citation, text), [name], `The printed citation has no '${text}'.`);
  }
  const withoutScheme = (address: string): string => address.replace(/^https?:\/\/|\/$/gu, '');
  const licence = withoutScheme(cited.licence.url);
  expect(whole.includes(licence), ['licence', 'url'], `The article has no '${licence}'.`);
  if (cited.doi !== undefined) {
    const { doi, url } = cited;
    const leads = url.endsWith(`/${doi}`) || whole.includes(withoutScheme(url));
    expect(leads, ['url'], `This is not the URL of the DOI.`, `Write https://doi.org/${doi}.`);
  }
  for (const name of ['received', 'accepted'] as const) {
    const day = cited[name];
    if (day === undefined) continue;
    const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    const text = written.format(new Date(`${day}T00:00:00Z`));
    expect(whole.includes(text), [name], `The article has no '${text}'.`);
  }
  themes.data.forEach(({ title, passage }, index) => {
    const text = passages.get(passageKey(passage))?.text;
    if (text === undefined || whole.includes(foldText(title))) return;
    report({
      file: themes.file,
      line: themes.lineOf([index, 'title']),
      place: title,
      message: 'The article has no such title.',
      remedy: 'Copy it as printed.',
    });
  });
}

/** No text in this site's own wording repeats eight consecutive words of the article. */
function verifyOwnWords(content: Content, article: Article, report: Reporter): number {
  const printed = wordRuns(article.text, RUN_LENGTH);
  const remedy = 'Say it in other words.';
  const texts = allOwnTexts(content);
  for (const { text, ...at } of texts) {
    const run = firstSharedRun(text, printed, RUN_LENGTH);
    if (run === undefined) continue;
    report({
      ...at,
      message: `${RUN_LENGTH} consecutive words are the article's: '${run}'.`,
      remedy,
    });
  }
  return texts.length;
}

function byFileAndRecord(fields: readonly ProvedField[]): Lock['fields'] {
  const lock: Lock['fields'] = {};
  for (const { file, record, field, value } of fields) {
    ((lock[file] ??= {})[record] ??= {})[field] = value;
  }
  return lock;
}

/** Proves the content against the article's text. */
export function verify(content: Content, paper: string): Verification {
  // Text from a PDF often has letters and accents as separate characters.
  const text = paper.normalize('NFC');
  const problems: Problem[] = [];
  const report: Reporter = (found) => problems.push(found);
  const article = readArticle(text, content.outline.data);
  for (const id of article.missing) {
    report({
      file: content.outline.file,
      place: id,
      message: "No line of the article's text opens this section.",
      remedy: "Copy the line as 'heading', or its first words as 'opens'.",
    });
  }
  const passages = verifyPassages(content, article, report);
  const quotes = verifyQuotes(content, article, report);
  const extents = verifyFindings(content, passages, report);
  verifyIntroductions(content, passages, report);
  const figures = new Map([...passages].map(([key, { text: words }]) => [key, figuresIn(words)]));
  problems.push(...foreignFigures(content, (key) => figures.get(key)));
  verifyTable(content, article, report);
  verifyReferences(content, article, report);
  const proved = Object.fromEntries(
    [...passages].map(([key, located]) => [
      key,
      { ...located.proved, figures: [...new Set(figures.get(key))] },
    ]),
  );
  verifyCitations(content, article, proved, report);
  verifyPrinted(content, article, passages, report);
  const ownTexts = verifyOwnWords(content, article, report);
  return {
    problems,
    lock: {
      article: { sha256: article.sha256, length: text.length },
      sections: sectionLengths(content, article),
      quotes,
      passages: proved,
      extents,
      fields: byFileAndRecord(provedFields(content)),
    },
    counts: {
      quotes: Object.keys(quotes).length,
      passages: passages.size,
      extents: Object.values(extents).flat().length,
      ownTexts,
    },
  };
}
