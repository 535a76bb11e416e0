// Adds what a spreadsheet or a codebook has to a study that is there already. Nothing that is written is changed.
import { foldText } from '../lib/fold-text.ts';
import { asId } from '../lib/as-id.ts';
import { foldParagraph, readArticle } from '../study/proof/article.ts';
import { FILES, type Content } from '../study/reading/content.ts';
import { bandOf } from '../study/schema/vocabulary.ts';
import { STUB } from '../study/texts/stubs.ts';
import { annotatedYaml } from './annotated-yaml.ts';
import type { BroughtCode } from './codebook.ts';
import { openingOf } from './passages.ts';
import type { BroughtFinding, BroughtQuotation } from './records-csv.ts';
import { shortLabel, themeNamed, type ThemeDraft } from './study-draft.ts';

/** The records of files of other tools. */
interface Brought {
  quotations: readonly BroughtQuotation[];
  findings: readonly BroughtFinding[];
  codes: readonly BroughtCode[];
}

/** What would be added to a study. */
export interface Additions {
  /** Texts to put at the end of files, by their names; a file that is not there is new. */
  texts: Map<string, string>;
  /** What is added, a line for each record. */
  added: string[];
  /** How many records the study has already, by their id or their words. */
  known: number;
}

const stub = (what: string): string => `${STUB}${what}.`;

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Ids that no record has: the wanted one, or the first free number after a stem. */
function freeIds(used: Set<string>): (wanted: string | undefined, stem: string) => string {
  const take = (id: string): string => {
    used.add(id);
    return id;
  };
  return (wanted, stem) => {
    if (wanted !== undefined && asId(wanted) === wanted && !used.has(wanted)) return take(wanted);
    let number = 1;
    while (used.has(`${stem}-${number}`)) number += 1;
    return take(`${stem}-${number}`);
  };
}

/** Records as YAML at the end of a file, without a comment of their own. */
const atEnd = (name: 'themes' | 'findings' | 'quotes', records: readonly object[]): string =>
  annotatedYaml(FILES[name].schema, records, '').replace(/^#\s*\n+/u, '');

/**
 * What a study gains from files of other tools: the records that it has neither by their id nor by their words.
 *
 * @param text The article's text, where the study has it: each quotation finds its place by its words.
 */
export function additionsTo(content: Content, brought: Brought, text?: string): Additions {
  const { themes, findings, quotes, vocabulary } = content;
  const article = text === undefined ? undefined : readArticle(text, content.outline.data);
  const drafts = themes.data.map(({ id, title, name }): ThemeDraft => ({
    id,
    title,
    names: [name],
    findings: [],
  }));
  const before = drafts.length;
  const themeOf = (name: string | undefined): string =>
    (name === undefined ? drafts[0] : themeNamed(drafts, name))?.id ?? '';

  const idOf = freeIds(new Set([...findings.data, ...quotes.data].map(({ id }) => id)));
  const sameWords = new Set(
    [
      ...findings.data.flatMap(({ label, statement }) => [label, statement]),
      ...quotes.data.map((one) => one.text),
    ].map(foldText),
  );
  const ids = new Set([...findings.data, ...quotes.data].map(({ id }) => id));
  let known = 0;
  /** Whether a record is new; each is counted and added once. */
  const isNew = (id: string | undefined, ...words: (string | undefined)[]): boolean => {
    const folded = words.flatMap((one) => (one === undefined ? [] : [foldText(one)]));
    if ((id !== undefined && ids.has(id)) || folded.some((one) => sameWords.has(one))) {
      known += 1;
      return false;
    }
    for (const one of folded) sameWords.add(one);
    return true;
  };
  const passageOf = (theme: string): object =>
    themes.data.find(({ id }) => id === theme)?.passage ?? themes.data[0]?.passage ?? {};

  const { bands, subjects } = vocabulary.data;
  const unstated = bands.find(({ words }) => words.length === 0);
  const extentOf = (printed: string | undefined): object => {
    const band = printed === undefined ? unstated : bandOf(bands, printed);
    return bands.length === 0
      ? {}
      : { extent: { printed: printed ?? null, ...(band && { band: band.id }) } };
  };
  const about = (subjects.find(({ studied }) => studied) ?? subjects[0])?.id;
  const newFindings = [
    ...brought.codes.flatMap(({ name, codes }) => {
      const theme = themeOf(name);
      return codes.map((code): BroughtFinding & { of: string } => ({
        label: shortLabel(code.name),
        of: theme,
      }));
    }),
    ...brought.findings.map((one) => ({ ...one, of: themeOf(one.theme) })),
  ]
    .filter(({ id, label, statement }) => isNew(id, label, statement))
    .map(({ id, of, label, statement, extent }) => ({
      id: idOf(id, of),
      theme: of,
      label: label === undefined ? stub('a name for one finding') : shortLabel(label),
      statement: statement ?? stub('one thing that the article reports, hedged as it hedges'),
      about,
      ...extentOf(extent),
      passage: passageOf(of),
      quotes: [] as string[],
    }));
  const newQuotations = brought.quotations
    .filter(({ id, text: words }) => isNew(id, words))
    .map(({ id, text: words, speaker, lead, theme: name }) => {
      const paragraph = article?.paragraphs.find((one) =>
        foldParagraph(article, one, true).text.includes(foldText(words)),
      );
      const theme = themeOf(name);
      return {
        id: idOf(id, 'quotation'),
        theme,
        speaker: speaker ?? stub('the label under the quotation'),
        ...(lead !== undefined && { lead }),
        text: words,
        passage: article && paragraph ? openingOf(article, paragraph) : passageOf(theme),
      };
    });

  // A new theme, and a new quotation, need a finding.
  const newThemes = drafts.slice(before);
  for (const theme of [...themes.data, ...newThemes].map(({ id }) => id)) {
    const shown = newQuotations.filter((one) => one.theme === theme).map(({ id }) => id);
    let finding = newFindings.find((one) => one.theme === theme);
    if (finding === undefined && (shown.length > 0 || newThemes.some(({ id }) => id === theme))) {
      finding = {
        id: idOf(undefined, theme),
        theme,
        label: stub('a name for one finding'),
        statement: stub('one thing that the article reports, hedged as it hedges'),
        about,
        ...extentOf(undefined),
        passage: passageOf(theme),
        quotes: [],
      };
      newFindings.push(finding);
    }
    finding?.quotes.push(...shown);
  }

  const texts = new Map<string, string>();
  const added: string[] = [];
  const put = (
    name: 'themes' | 'findings' | 'quotes',
    records: readonly { id: string }[],
    wordsOf: (index: number) => string,
  ): void => {
    if (records.length === 0) return;
    const { file } = FILES[name];
    texts.set(file, atEnd(name, records));
    added.push(...records.map(({ id }, index) => `${file}: ${id} (${shortened(wordsOf(index))})`));
  };
  put(
    'themes',
    newThemes.map(({ id, title }) => ({
      id,
      title: title ?? stub('the title of a theme, as printed'),
      name: shortLabel(title ?? stub('a short name')),
      message: stub('the theme in one sentence'),
      by: newFindings.filter(({ theme }) => theme === id).map((one) => one.id),
      passage: passageOf(id),
    })),
    (index) => newThemes[index]?.title ?? '',
  );
  put('findings', newFindings, (index) => newFindings[index]?.label ?? '');
  put('quotes', newQuotations, (index) => newQuotations[index]?.text ?? '');
  for (const theme of [...themes.data, ...newThemes].map(({ id }) => id)) {
    const own = newFindings.filter((one) => one.theme === theme);
    if (own.length === 0) continue;
    const head = newThemes.some(({ id }) => id === theme)
      ? ['---', `description: '${stub('the page of the theme in one sentence')}'`, '---', '']
      : [];
    const file = `themes/${theme}.mdx`;
    texts.set(
      file,
      [
        ...head,
        ...own.flatMap((one) => [
          `<Claim by="${one.id}">${stub('the finding as a sentence of the page')}</Claim>`,
          '',
          ...one.quotes.flatMap((quotation) => [`<Quote id="${quotation}" />`, '']),
        ]),
      ].join('\n'),
    );
    added.push(`${file}: ${own.length === 1 ? 'a sentence' : `${own.length} sentences`} to write`);
  }
  return { texts, added, known };
}
