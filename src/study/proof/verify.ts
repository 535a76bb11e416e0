import { foldText } from '../../lib/fold-text.ts';
import { readArticle, type Article } from './article.ts';
import type { Content } from '../reading/content.ts';
import { figuresIn, foreignFigures } from '../texts/figures-in-text.ts';
import { isAccepted } from '../schema/accepted.ts';
import type { Lock } from '../schema/lock.ts';
import { locate, numbersOf, type Located as LocatedPassage } from './locate-passage.ts';
import type { Miss, MissReporter } from './miss.ts';
import { allOwnTexts } from '../texts/own-texts.ts';
import { passageKey } from '../schema/passage.ts';
import type { Problem } from '../reading/problem.ts';
import { printedOfArticle } from './printed-fields.ts';
import { allPassages, printedExtents } from './passages.ts';
import { provedFields, type ProvedField } from './proved-fields.ts';
import { firstSharedRun, wordRuns } from '../../lib/shared-runs.ts';
import type { Reporter } from '../reading/text-file.ts';
import { verifyQuotations } from './verify-quotations.ts';
import { verifyCitations, verifyReferences } from './verify-references.ts';
import { verifyTable } from './verify-table.ts';
import { placeName, type Located, type Path } from '../reading/yaml-file.ts';

/** Our own wording never repeats this many consecutive words of the article. */
const RUN_LENGTH = 8;

/** The result of proving the content against the article's text. */
interface Verification {
  /** What our own wording may not have: words and numbers of the article's that it must not take or change. */
  problems: Problem[];
  /** What is neither proved nor accepted by hand, each with the first word that differs. */
  unproved: Miss[];
  /** What was compared: what is proved, and what is not. */
  lock: Lock;
  counts: { quotes: number; passages: number; extents: number; ownTexts: number };
}

/** How many paragraphs the article has in each section of the outline. */
const sectionLengths = ({ outline }: Content, { paragraphs }: Article): Lock['sections'] =>
  Object.fromEntries(
    outline.data.map(({ id }) => [id, paragraphs.filter(({ section }) => section === id).length]),
  );

function verifyPassages(
  content: Content,
  article: Article,
  miss: MissReporter,
): Map<string, LocatedPassage> {
  const found = new Map<string, LocatedPassage>();
  for (const { file, path, passage, lineOf } of allPassages(content)) {
    const [only, ...others] = passage.paragraph === 0 ? numbersOf(article, passage) : [];
    if (only !== undefined && others.length === 0) passage.paragraph = only;
    const located = locate(article, passage, content.record.data.language);
    if (typeof located !== 'string') {
      found.set(passageKey(passage), located);
      continue;
    }
    miss({
      file,
      // What a sentence cites is compared only where the sentence is found.
      path: file === content.citations.file ? path.slice(0, 1) : path,
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

/** The printed extents of a finding are in their passages. */
function verifyFindings(
  { findings }: Content,
  passages: ReadonlyMap<string, LocatedPassage>,
  miss: MissReporter,
): Lock['extents'] {
  const extents: Lock['extents'] = {};
  findings.data.forEach((finding, index) => {
    const stated = [
      { passage: finding.passage, printed: finding.extent?.printed ?? null },
      ...finding.elsewhere,
    ];
    const wrong = stated.flatMap(({ passage, printed }) => {
      if (printed === null) return [];
      const text = passages.get(passageKey(passage))?.text;
      if (text === undefined)
        return [{ message: `The passage with '${printed}' was not found.`, follows: true }];
      return hasWords(text, foldText(printed))
        ? []
        : [{ message: `The extent '${printed}' is not in its passage: '${text}'` }];
    });
    const value = printedExtents(finding);
    if (wrong.length === 0) extents[finding.id] = value;
    for (const what of wrong) {
      miss({
        ...what,
        file: findings.file,
        path: [index, 'extent'],
        line: findings.lineOf([index]),
        place: finding.id,
        remedy: 'Write the words as the article prints them there, or null.',
        records: { record: finding.id, field: 'extent', value: JSON.stringify(value) },
      });
    }
  });
  return extents;
}

/** The words with which the article introduces a quotation are in the passage that the record names. */
function verifyIntroductions(
  { quotes }: Content,
  passages: ReadonlyMap<string, LocatedPassage>,
  miss: MissReporter,
): void {
  quotes.data.forEach(({ id, introduced }, index) => {
    if (introduced === undefined) return;
    const text = passages.get(passageKey(introduced.passage))?.text;
    if (text !== undefined && hasWords(text, foldText(introduced.printed))) return;
    miss({
      file: quotes.file,
      path: [index, 'introduced', 'printed'],
      line: quotes.lineOf([index, 'introduced']),
      place: `${id} → introduced`,
      message:
        text === undefined
          ? `The passage with '${introduced.printed}' was not found.`
          : `'${introduced.printed}' is not in its passage: '${text}'`,
      follows: text === undefined,
      remedy: 'Write the words as the article prints them there.',
    });
  });
}

/** The printed fields of the record and the titles of the themes are in the article. */
function verifyPrinted(content: Content, article: Article, miss: MissReporter): void {
  const { record, themes, codes, sources, quotes } = content;
  // The conversion to text marks bold and italic type with asterisks.
  const whole = foldText(article.text.replaceAll('*', ''));
  const { article: cited, language } = record.data;
  const expect = (holds: boolean, path: Path, message: string, remedy = 'Copy it as printed.') => {
    if (holds) return;
    const at = ['article', ...path];
    miss({
      file: record.file,
      path: at,
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
  if (cited.licence) {
    const licence = withoutScheme(cited.licence.url);
    expect(whole.includes(licence), ['licence', 'url'], `The article has no '${licence}'.`);
  }
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
  const copied = (located: Located<unknown>, path: Path, text: string, what: string): void => {
    if (whole.includes(foldText(text))) return;
    miss({
      file: located.file,
      path,
      line: located.lineOf(path),
      place: text,
      message: `The article has no such ${what}.`,
      remedy: 'Copy it as printed.',
    });
  };
  themes.data.forEach(({ title, subthemes = [] }, index) => {
    copied(themes, [index, 'title'], title, 'title');
    subthemes.forEach((subtheme, at) => {
      copied(themes, [index, 'subthemes', at, 'title'], subtheme.title, 'title');
    });
  });
  codes.data.forEach(({ label, description }, index) => {
    copied(codes, [index, 'label'], label, 'code');
    if (description !== undefined)
      copied(codes, [index, 'description'], description, 'definition of a code');
  });
  sources.data.forEach(({ label }, index) => {
    copied(sources, [index, 'label'], label, 'label');
  });
  quotes.data.forEach(({ translation }, index) => {
    if (translation?.printed)
      copied(quotes, [index, 'translation', 'text'], translation.text, 'translation');
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

/** The fields by file and record, each with what is to be recorded of it. */
function byFileAndRecord<Value>(
  fields: readonly { file: string; record: string; field: string; value: Value }[],
): Record<string, Record<string, Record<string, Value>>> {
  const lock: Record<string, Record<string, Record<string, Value>>> = {};
  for (const { file, record, field, value } of fields) {
    ((lock[file] ??= {})[record] ??= {})[field] = value;
  }
  return lock;
}

/** Whether a field is among those that are not proved. */
const isAmong = (miss: Miss, { file, provedAt }: ProvedField): boolean =>
  miss.file === file && miss.path.every((key, at) => key === provedAt[at]);

/** Sorts the fields into those that are proved, and those that are not, each with the reason. */
function sorted(content: Content, misses: readonly Miss[]): Pick<Lock, 'fields' | 'unproved'> {
  const missOf = (field: ProvedField): Miss | undefined =>
    misses.find((miss) => isAmong(miss, field));
  const fields = provedFields(content);
  const unproved = [
    ...fields.flatMap(({ value, ...field }) => {
      const why = missOf({ value, ...field })?.message;
      return why === undefined ? [] : [{ ...field, value: { value, why } }];
    }),
    ...misses.flatMap(({ file, message: why, records }) =>
      records === undefined ? [] : [{ file, ...records, value: { value: records.value, why } }],
    ),
  ];
  return {
    fields: byFileAndRecord(fields.filter((field) => missOf(field) === undefined)),
    ...(unproved.length > 0 && { unproved: byFileAndRecord(unproved) }),
  };
}

/** Compares the content with the article's text. What is not proved keeps nothing else from being proved. */
export function verify(content: Content, paper: string): Verification {
  // Text from a PDF often has letters and accents as separate characters.
  const text = paper.normalize('NFC');
  const problems: Problem[] = [];
  const unproved: Miss[] = [];
  const report: Reporter = (found) => problems.push(found);
  const miss: MissReporter = (found) => unproved.push(found);
  const { outline } = content;
  const article = readArticle(text, outline.data);
  for (const id of article.missing) {
    const index = outline.data.findIndex((section) => section.id === id);
    miss({
      file: outline.file,
      path: [index],
      line: outline.lineOf([index]),
      place: id,
      message: "No line of the article's text opens this section.",
      remedy: "Copy the line as 'heading', or its first words as 'opens'.",
    });
  }
  const passages = verifyPassages(content, article, miss);
  const quotes = verifyQuotations(content, article, miss);
  const extents = verifyFindings(content, passages, miss);
  verifyIntroductions(content, passages, miss);
  const figures = new Map([...passages].map(([key, { text: words }]) => [key, figuresIn(words)]));
  problems.push(...foreignFigures(content, (key) => figures.get(key)));
  verifyTable(content, article, miss);
  verifyReferences(content, article, miss);
  const proved = Object.fromEntries(
    [...passages].map(([key, located]) => [
      key,
      { ...located.proved, figures: [...new Set(figures.get(key))] },
    ]),
  );
  verifyCitations(content, article, proved, miss);
  verifyPrinted(content, article, miss);
  const ownTexts = verifyOwnWords(content, article, report);
  const fields = provedFields(content);
  const open = unproved.filter(
    (missed) =>
      missed.follows !== true &&
      [
        ...fields.filter((field) => isAmong(missed, field)),
        ...(missed.records ? [{ file: missed.file, ...missed.records }] : []),
      ].some((field) => !isAccepted(content.accepted.data, field)),
  );
  return {
    problems,
    unproved: open,
    lock: {
      article: { sha256: article.sha256, length: text.length },
      sections: sectionLengths(content, article),
      quotes,
      passages: proved,
      extents,
      ...sorted(content, unproved),
    },
    counts: {
      quotes: Object.keys(quotes).length,
      passages: passages.size,
      extents: Object.values(extents).flat().length,
      ownTexts,
    },
  };
}
