// The files of a new study: what is known of the article, and a text to be written wherever something is not.
import { FILES } from '../study/reading/content.ts';
import { REFERENCE_LIST } from '../study/schema/outline.ts';
import { STUB } from '../study/texts/stubs.ts';
import { annotatedYaml } from './annotated-yaml.ts';
import { citationOf, cutArticle } from './article-text.ts';
import type { DraftRecord } from './draft.ts';
import { participantsIn } from './participants.ts';
import { citingSentences, openingOf, type DraftPassage } from './passages.ts';
import { isIn, placedQuotations } from './placed-quotations.ts';
import type { FindingDraft, StudyDraft, ThemeDraft } from './study-draft.ts';

/** Address that stands for one that is not known. */
const NOWHERE = 'https://example.org/to-write/';

const stub = (what: string): string => `${STUB}${what}.`;

const joinNames = (names: readonly string[]): string =>
  names.length > 2 ? `${names[0] ?? ''} et al` : names.join(' & ');

/** study.yaml */
function recordOf(record: DraftRecord, year: number, language: string): object {
  const { authors, journal, volume, pages, doi, received, accepted, licence } = record;
  const known = authors.length > 0 ? authors : [{ given: 'A', family: 'Author', affiliations: [] }];
  return {
    name: stub('the name of the site, in a few words'),
    description: stub('the site in one sentence, for search engines'),
    language,
    ...(/^(?:ar|fa|he|ur)\b/u.test(language) && { direction: 'rtl' }),
    article: {
      title: record.title ?? stub('the title of the article'),
      authors: known.map(({ given, family, orcid, affiliations }) => ({
        given,
        family,
        ...(orcid !== undefined && { orcid }),
        ...(affiliations.length > 0 && { affiliations }),
      })),
      ...(journal !== undefined && { journal }),
      year: record.year ?? year,
      ...(volume !== undefined && { volume }),
      ...(pages !== undefined && { pages }),
      ...(doi !== undefined && { doi }),
      url: doi === undefined ? NOWHERE : `https://doi.org/${doi}`,
      ...(received !== undefined && { received }),
      ...(accepted !== undefined && { accepted }),
      citation:
        record.title === undefined
          ? stub('the article as it asks to be cited')
          : citationOf(record),
      inText: `${joinNames(known.map(({ family }) => family))} ${record.year ?? year}`,
      ...(record.copyright !== undefined && { copyright: record.copyright }),
      // A licence without its address is named among what is left to write.
      ...(licence?.url !== undefined && { licence }),
    },
    attribution: {
      changes:
        'The article was changed: its findings are retold, sorted and shortened. Quotations and numbers are its own.',
      endorsement: 'Neither the authors nor the publisher endorse this site.',
    },
  };
}

/** A finding to be written for each sub-theme, and one for the theme if a quotation stands in none of them. */
function unwrittenFindings(
  { subthemes = [] }: ThemeDraft,
  quotations: readonly { passage: DraftPassage }[],
): FindingDraft[] {
  const inAll = quotations.every(({ passage }) =>
    subthemes.some(({ section }) => isIn(passage.section, section)),
  );
  const parts = subthemes.map((subtheme) => ({ subtheme }));
  return inAll && parts.length > 0 ? parts : [{}, ...parts];
}

/** The quotations of a finding. The first of a theme shows where they belong, even if there are none. */
const illustratedBy = (
  quotations: readonly { id: string }[],
  index: number,
): { quotes?: string[] } =>
  quotations.length > 0 || index === 0 ? { quotes: quotations.map(({ id }) => id) } : {};

/** The files of a new study by their names, before anything of them is checked. */
export function studyFiles(study: StudyDraft): Map<string, string> {
  const { article: draft, today } = study;
  const language = draft.record.language ?? 'en';
  const year = Number(today.slice(0, 4));
  const cut = cutArticle(draft, language);
  const first = cut.article.paragraphs[0];
  const anywhere: DraftPassage =
    first === undefined
      ? { section: draft.front, paragraph: 1, starts: stub('the first words of the article') }
      : openingOf(cut.article, first);
  const openingIn = (section: string | undefined): DraftPassage | undefined => {
    const paragraph = cut.article.paragraphs.find(
      (one) => section !== undefined && isIn(one.section, section),
    );
    return paragraph && openingOf(cut.article, paragraph);
  };
  const references = study.references.length > 0 ? study.references : draft.references;
  const themes = study.themes;
  const quotations = placedQuotations(study, cut, anywhere).filter(
    ({ id }) => !study.without.has(id),
  );
  const findings = themes.flatMap((theme) => {
    const shown = quotations.filter((one) => one.theme === theme.id);
    const own = theme.findings.length > 0 ? theme.findings : unwrittenFindings(theme, shown);
    return own.map(({ label, statement, extent, subtheme }, index) => ({
      id: `${theme.id}-${index + 1}`,
      theme: theme.id,
      ...(subtheme !== undefined && { subtheme: subtheme.id }),
      label: label ?? stub('a name for one finding'),
      statement: statement ?? stub('one thing that the article reports, hedged as it hedges'),
      about: 'participants',
      ...(extent !== undefined && { extent: { printed: extent } }),
      passage: openingIn(subtheme?.section ?? theme.section) ?? anywhere,
      ...illustratedBy(
        shown.filter(
          ({ passage }) =>
            Math.max(
              0,
              own.findIndex((one) => one.subtheme && isIn(passage.section, one.subtheme.section)),
            ) === index,
        ),
        index,
      ),
    }));
  });
  const [finding] = findings;
  const by = finding === undefined ? [] : [finding.id];
  const table = participantsIn(draft.sections);
  const skipped = new Set([
    ...draft.sections.filter(({ aside, list }) => aside ?? list).map(({ id }) => id),
    draft.front,
  ]);
  const citations = citingSentences(cut.article, language, skipped).flatMap(
    ({ passage, numbers }) => {
      const ids = numbers.flatMap((number) => draft.references[number - 1]?.id ?? []);
      return ids.length === 0 ? [] : [{ passage, references: ids }];
    },
  );
  const stubQuotation = {
    id: 'quotation-01',
    theme: themes[0]?.id,
    speaker: stub('the label under the quotation'),
    text: stub('the words of a quotation, copied from the article'),
    passage: anywhere,
  };
  const shown =
    quotations.length > 0
      ? quotations.map(({ id, theme, text, speaker, lead, marked, turns, passage }) => ({
          id,
          ...(theme !== undefined && { theme }),
          speaker: speaker ?? stub('the label under the quotation'),
          ...(marked && { setOff: false }),
          ...(turns !== undefined && { turns }),
          ...(lead !== undefined && { lead }),
          text,
          passage,
        }))
      : [stubQuotation];
  if (quotations.length === 0 && finding !== undefined) finding.quotes = [stubQuotation.id];

  const yaml = (name: keyof typeof FILES, data: unknown, head: string): [string, string] => [
    FILES[name].file,
    annotatedYaml(FILES[name].schema, data, head),
  ];
  const files: [string, string][] = [
    yaml(
      'record',
      recordOf(draft.record, year, language),
      'The site, and the article that it presents.',
    ),
    yaml(
      'outline',
      cut.outline.length > 0
        ? cut.outline
        : [
            {
              id: draft.front,
              label: 'Title and authors',
              opens: stub('the first words of the article'),
              list: true,
            },
          ],
      'The sections, boxes and tables of the article, in its order.',
    ),
    yaml(
      'vocabulary',
      { subjects: [{ id: 'participants', label: 'Participants', studied: true }] },
      [
        'Whom findings are about. Where the article says how widely something was held, add its words:',
        'bands:',
        '  - { id: most, label: Most, words: [most, the majority] }',
        '  - { id: some, label: Some, words: [some], tooCommon: true }',
        '  - { id: not-stated, label: Not stated, words: [], unordered: true }',
      ].join('\n'),
    ),
    yaml(
      'themes',
      themes.map(({ id, title, section, subthemes }) => ({
        id,
        title: title ?? stub('the title of a theme, as printed'),
        name: title === undefined ? stub('a short name') : shortName(title),
        message: stub('the theme in one sentence'),
        by: findings.filter((one) => one.theme === id).map((one) => one.id),
        passage: openingIn(section) ?? anywhere,
        ...(subthemes !== undefined &&
          subthemes.length > 0 && {
            subthemes: subthemes.map((one) => ({ id: one.id, title: one.title })),
          }),
      })),
      'The themes in the order of the article.',
    ),
    yaml(
      'findings',
      findings,
      'One thing that participants said, felt or did for each record: one subject, one extent.',
    ),
    yaml('quotes', shown, 'The words of participants, exactly as the article prints them.'),
    yaml(
      'home',
      {
        kind: stub('what kind of study it is'),
        kindBy: by,
        heading: stub('the study in one line'),
        headingBy: by,
        lead: [{ text: stub('what was found, in a sentence'), by }],
        caution: [{ text: stub('the main limit, in a sentence'), by }],
      },
      'The first screen.',
    ),
    yaml(
      'changes',
      [{ date: today, what: ['First version.'] }],
      'What became different, newest first.',
    ),
    ...themes.map(({ id }): [string, string] => [
      `themes/${id}.mdx`,
      [
        '---',
        `description: '${stub('the page of the theme in one sentence')}'`,
        '---',
        '',
        ...findings
          .filter((one) => one.theme === id)
          .flatMap((one) => [
            `<Claim by="${one.id}">${stub('the finding as a sentence of the page')}</Claim>`,
            '',
            ...(one.quotes ?? []).flatMap((quotation) => [`<Quote id="${quotation}" />`, '']),
          ]),
      ].join('\n'),
    ]),
  ];
  if (table !== undefined) {
    const { section, total, variables } = table;
    files.push(
      yaml(
        'participants',
        { total, passage: openingIn(section) ?? anywhere, variables },
        'The table of participants: margins only, never two variables crossed.',
      ),
    );
  }
  if (references.length > 0)
    files.push([FILES.references.file, `${JSON.stringify(references, undefined, 2)}\n`]);
  if (citations.length > 0 && study.references.length === 0)
    files.push(
      yaml(
        'citations',
        citations,
        `Each sentence that cites, with what it cites in ${REFERENCE_LIST}.`,
      ),
    );
  if (cut.text !== '') files.push(['article.txt', cut.text]);
  return new Map(files);
}

/** A name for navigation from a printed title: its first words, without its number. */
function shortName(title: string): string {
  const bare = title.replace(/^(?:theme|thema|tema)?\s*[\divx]*[a-z]?\s*[.):]\s*/iu, '');
  const words = (bare || title).split(' ');
  return words.length > 6 ? `${words.slice(0, 5).join(' ')} …` : words.join(' ');
}
