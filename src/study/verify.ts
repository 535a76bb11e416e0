import { foldText } from '../lib/fold-text.ts';
import { sentences } from '../lib/sentences.ts';
import { sha256 } from '../lib/sha256.ts';
import { foldParagraph, readArticle, spansOf, type Article, type Paragraph } from './article.ts';
import { allCiting } from './checks/claims.ts';
import type { Content } from './content.ts';
import type { Lock, Proved } from './lock.ts';
import { allOwnTexts } from './own-texts.ts';
import { passageKey, type Passage } from './passage.ts';
import type { Problem } from './problem.ts';
import { allPassages, printedExtents } from './proof.ts';
import { firstSharedRun, wordRuns } from './shared-runs.ts';
import type { Reporter } from './text-file.ts';
import { verifyCitations, verifyReferences } from './verify-references.ts';
import { placeName } from './yaml-file.ts';

/** No run of so many words of the article stands in our own wording. */
const RUN_LENGTH = 8;

/** What a proof of the content against the article's text found. */
export interface Verification {
  problems: Problem[];
  /** What was proved; whole only where there are no problems. */
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

/** Finds a passage in the article: its words, spans and hash; or why it cannot be found. */
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
      : `'${starts}' does not stand in ${section} ¶${number} but in ${elsewhere.join(', ')}.`;
  }
  const folded = foldParagraph(article, paragraph, true);
  const from = folded.text.indexOf(opening);
  if (folded.text.includes(opening, from + 1)) {
    return `'${starts}' stands twice in ${section} ¶${number}; give more of its words.`;
  }
  const rest = folded.text.slice(from);
  let length = sentences(rest, language)[0]?.length ?? rest.length;
  if (ends !== undefined) {
    const closing = foldText(ends);
    const at = rest.indexOf(closing);
    if (at < 0) return `'${ends}' does not stand behind '${starts}' in ${section} ¶${number}.`;
    length = at + closing.length;
  }
  const text = rest.slice(0, length);
  const spans = spansOf(paragraph, folded, from, from + length).map(
    ([start, end]): [number, number] => [start, end],
  );
  return { paragraph, text, proved: proof(spans, text) };
}

function verifyQuotes(content: Content, article: Article, problem: Reporter): Lock['quotes'] {
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
      problem({
        file: quotes.file,
        line: quotes.lineOf([index, 'text']),
        place: quote.id,
        message: quote.setOff
          ? `${section} ¶${number} is not exactly this quotation and its label '(${quote.speaker})'.`
          : `${section} ¶${number} has no such words between quotation marks with the label '(${quote.speaker})' behind them.`,
        remedy: 'Copy text and label letter by letter from the article, whole.',
      });
      return;
    }
    const spans = spansOf(paragraph, folded, from, from + text.length).map(
      ([start, end]): [number, number] => [start, end],
    );
    proved[quote.id] = { ...proof(spans, text), speaker: quote.speaker };
  });
  return proved;
}

function verifyPassages(
  content: Content,
  article: Article,
  problem: Reporter,
): Map<string, Located> {
  const found = new Map<string, Located>();
  for (const { file, path, passage, lineOf } of allPassages(content)) {
    const located = locate(article, passage, content.record.data.language);
    if (typeof located !== 'string') {
      found.set(passageKey(passage), located);
      continue;
    }
    problem({
      file,
      line: lineOf(path),
      place: passageKey(passage),
      message: located,
      remedy: 'Correct section, paragraph or words.',
    });
  }
  return found;
}

const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];

/** Every figure of a text of ours stands in one of the passages that it rests on. */
function checkFigures(
  text: string,
  passages: readonly string[],
  at: Pick<Problem, 'file' | 'line' | 'place'>,
  problem: Reporter,
): void {
  const printed = new Set(passages.flatMap(figuresIn));
  for (const figure of figuresIn(text).filter((candidate) => !printed.has(candidate))) {
    problem({
      ...at,
      message: `The figure ${figure} does not stand in the passage that this rests on.`,
      remedy: 'Write the figure as the article prints it, name its passage, or write none.',
    });
  }
}

/** Every figure of a claim stands in the passages of its evidence. */
function verifyClaims(
  content: Content,
  passages: ReadonlyMap<string, Located>,
  problem: Reporter,
): void {
  const evidence = new Map(
    [...content.findings.data, ...content.passages.data].map(({ id, passage }) => [
      id,
      passages.get(passageKey(passage))?.text ?? '',
    ]),
  );
  for (const { text, by, ...at } of allCiting(content)) {
    if (text === undefined) continue;
    checkFigures(
      text,
      by.map((id) => evidence.get(id) ?? ''),
      at,
      problem,
    );
  }
}

/** Every share of a picture stands, with its period, in one of the passages that the picture rests on. */
function verifyShares(
  content: Content,
  passages: ReadonlyMap<string, Located>,
  problem: Reporter,
): void {
  const { figures } = content;
  figures.data.forEach((figure, index) => {
    if (figure.kind !== 'shares') return;
    const texts = [...content.findings.data, ...content.passages.data]
      .filter(({ id }) => figure.by.includes(id))
      .map(({ passage }) => passages.get(passageKey(passage))?.text ?? '');
    figure.rows.forEach(({ label, percent }, row) => {
      const at = { file: figures.file, line: figures.lineOf([index, 'rows', row]), place: label };
      checkFigures(`${label} ${percent}`, texts, at, problem);
    });
  });
}

/** Whether words stand in a text as whole words: 'all' does not stand in 'generally'. */
function hasWords(text: string, words: string): boolean {
  const [within, sought] = [text, words].map(
    (part) => ` ${part.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `,
  );
  return within?.includes(sought ?? '') ?? false;
}

/** The printed extent and every figure of a finding stand in its passage. */
function verifyFindings(
  { findings }: Content,
  passages: ReadonlyMap<string, Located>,
  problem: Reporter,
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
      problem({
        ...at,
        message: `The extent '${printed}' does not stand in its passage: '${text}'`,
        remedy: 'Write the words as the article prints them there, or null.',
      });
    }
    if (governing !== undefined) checkFigures(finding.statement, [governing], at, problem);
    extents[finding.id] = printedExtents(finding);
  });
  return extents;
}

function verifyTable({ participants }: Content, article: Article, problem: Reporter): void {
  const { passage, total, variables } = participants.data;
  const rows = article.paragraphs
    .filter(({ section }) => section === passage.section)
    .map((paragraph) => foldParagraph(article, paragraph).text);
  const expect = (label: string, n: number, path: (string | number)[]): void => {
    const row = foldText(`${label} ${n}`);
    // A variable's name may stand on the line of a level, also of the level before its own.
    const headed = variables.map((variable) => foldText(`${variable.label} ${row}`));
    if (rows.some((candidate) => candidate === row || headed.includes(candidate))) return;
    problem({
      file: participants.file,
      line: participants.lineOf(path),
      place: placeName(participants.data, path),
      message: `The table has no row '${label}' with ${n}.`,
      remedy: 'Copy label and number from the table.',
    });
  };
  if (!rows.some((row) => row.endsWith(` ${total}`))) {
    problem({
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

/** What the record and the themes give as printed stands in the article. */
function verifyPrinted(
  content: Content,
  article: Article,
  passages: ReadonlyMap<string, Located>,
  problem: Reporter,
): void {
  const { record, themes } = content;
  // Asterisks are how the conversion marks type.
  const whole = foldText(article.text.replaceAll('*', ''));
  const { article: cited } = record.data;
  const fields: [string, (string | number)[]][] = [
    [cited.title, ['article', 'title']],
    [cited.copyright, ['article', 'copyright']],
    [cited.citation, ['article', 'citation']],
    [cited.journal, ['article', 'journal']],
    [String(cited.year), ['article', 'year']],
    ...(cited.doi === undefined ? [] : [[cited.doi, ['article', 'doi']] as [string, string[]]]),
    ...cited.authors.flatMap((author, index): [string, (string | number)[]][] => [
      [`${author.given} ${author.family}`, ['article', 'authors', index]],
      ...author.affiliations.map((affiliation, place): [string, (string | number)[]] => [
        affiliation,
        ['article', 'authors', index, 'affiliations', place],
      ]),
      ...(author.orcid === undefined
        ? []
        : [[author.orcid, ['article', 'authors', index, 'orcid']] as [string, string[]]]),
    ]),
  ];
  for (const [text, path] of fields) {
    if (whole.includes(foldText(text))) continue;
    problem({
      file: record.file,
      line: record.lineOf(path),
      place: placeName(record.data, path),
      message: `The article has no '${text}'.`,
      remedy: 'Copy it as printed.',
    });
  }
  themes.data.forEach(({ title, passage }, index) => {
    const text = passages.get(passageKey(passage))?.text;
    if (text === undefined || whole.includes(foldText(title))) return;
    problem({
      file: themes.file,
      line: themes.lineOf([index, 'title']),
      place: title,
      message: 'The article has no such title.',
      remedy: 'Copy it as printed.',
    });
  });
}

/** No run of eight words of the article stands in what this site says in its own words. */
function verifyOwnWords(content: Content, article: Article, problem: Reporter): number {
  const printed = wordRuns(article.text, RUN_LENGTH);
  const remedy = 'Say it in other words.';
  const texts = allOwnTexts(content);
  for (const { text, ...at } of texts) {
    const run = firstSharedRun(text, printed, RUN_LENGTH);
    if (run === undefined) continue;
    problem({
      ...at,
      message: `${RUN_LENGTH} words in a row are the article's: '${run}'.`,
      remedy,
    });
  }
  return texts.length;
}

/** Proves the content against the article's text. */
export function verify(content: Content, paper: string): Verification {
  // Text taken from a PDF often has letters and their accents apart.
  const text = paper.normalize('NFC');
  const problems: Problem[] = [];
  const problem: Reporter = (found) => problems.push(found);
  const article = readArticle(text, content.outline.data);
  for (const id of article.missing) {
    problem({
      file: content.outline.file,
      place: id,
      message: "The article's text has no line that opens this section.",
      remedy: "Copy the line as 'heading', or its first words as 'opens'.",
    });
  }
  const passages = verifyPassages(content, article, problem);
  const quotes = verifyQuotes(content, article, problem);
  const extents = verifyFindings(content, passages, problem);
  verifyClaims(content, passages, problem);
  verifyShares(content, passages, problem);
  verifyTable(content, article, problem);
  verifyReferences(content, article, problem);
  const proved = Object.fromEntries([...passages].map(([key, located]) => [key, located.proved]));
  verifyCitations(content, article, proved, problem);
  verifyPrinted(content, article, passages, problem);
  const ownTexts = verifyOwnWords(content, article, problem);
  return {
    problems,
    lock: {
      article: { sha256: article.sha256, length: text.length },
      quotes,
      passages: proved,
      extents,
    },
    counts: {
      quotes: Object.keys(quotes).length,
      passages: passages.size,
      extents: Object.values(extents).flat().length,
      ownTexts,
    },
  };
}
