import { fill } from '../../lib/fill.ts';
import type { Study, StudyFinding } from '../reading/study.ts';
import type { Section } from '../schema/outline.ts';
import { passageKey, type Passage } from '../schema/passage.ts';
import { shortPlaceText } from './place-text.ts';

/** A finding that the article tells twice, and how widely it says each time that it was held. */
export interface Retold {
  finding: StudyFinding;
  /** Both places in the order of the article; `printed` is null where a place has no word for how many. */
  places: readonly [Told, Told];
}

interface Told {
  passage: Passage;
  printed: string | null;
}

/** A section of running text, or several of which nothing is told, with what stands in each paragraph. */
export interface StripPart {
  label: string;
  /** Number of the theme that it reports, from 1. */
  theme?: number | undefined;
  paragraphs: StripParagraph[];
}

export interface StripParagraph {
  section: string;
  number: number;
  findings: StudyFinding[];
  /** Whether participants are quoted in it, and whether it is nothing but that. */
  quoted: boolean;
  setOff: boolean;
}

type Source = Pick<
  Study,
  'findings' | 'quotes' | 'outline' | 'vocabulary' | 'themes' | 'lock' | 'ui'
>;

const folded = (printed: string): string => printed.toLowerCase();

/** Where each finding is told, in the order of the article. */
function placesOf({ outline }: Source, { extent, passage, elsewhere }: StudyFinding): Told[] {
  const order = outline.map(({ id }) => id);
  return [{ passage, printed: extent?.printed ?? null }, ...elsewhere].toSorted(
    (a, b) =>
      order.indexOf(a.passage.section) - order.indexOf(b.passage.section) ||
      a.passage.paragraph - b.passage.paragraph,
  );
}

/** The word of the vocabulary by which words for how many are compared: 'the majority of participants' has 'the majority'. */
function wordIn({ vocabulary }: Source, printed: string): string {
  const words = vocabulary.bands.flatMap((band) => band.words);
  const text = ` ${folded(printed)} `;
  return words
    .filter((word) => text.includes(` ${folded(word)} `))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')
    .toLowerCase();
}

/**
 * The findings that are told again with another word for how many, or with a word where the finding itself has none.
 * Who speaks in the quotation that follows is no such word.
 */
export function retoldOf(study: Source): Retold[] {
  const introductions = new Set(
    study.quotes.flatMap(({ introduced }) =>
      introduced === undefined ? [] : [passageKey(introduced.passage)],
    ),
  );
  return study.findings.flatMap((finding) => {
    const own = finding.extent?.printed ?? null;
    return finding.elsewhere
      .filter(
        ({ passage, printed }) =>
          printed !== null &&
          !introductions.has(passageKey(passage)) &&
          (own === null || wordIn(study, printed) !== wordIn(study, own)),
      )
      .map(({ passage, printed }): Retold => {
        const [first, second] = placesOf(study, { ...finding, elsewhere: [{ passage, printed }] });
        return { finding, places: [first as Told, second as Told] };
      });
  });
}

/** How many paragraphs a section has: as many as were proved, or as the content names. */
function lengthOf(study: Source, id: string, named: readonly Passage[]): number {
  return (
    study.lock?.sections[id] ??
    Math.max(0, ...named.filter(({ section }) => section === id).map(({ paragraph }) => paragraph))
  );
}

/** The running text of the article, part by part; sections side by side of which nothing is told are one part. */
export function stripOf(study: Source): StripPart[] {
  const { findings, quotes, outline, themes } = study;
  const named = [
    ...findings.flatMap(({ passage, elsewhere }) => [
      passage,
      ...elsewhere.map((one) => one.passage),
    ]),
    ...quotes.map(({ passage }) => passage),
    ...themes.map(({ passage }) => passage),
  ];
  const parts: (StripPart & { chapter: string; empty: boolean })[] = [];
  for (const section of outline.filter(({ aside, list }) => aside === undefined && !list)) {
    const paragraphs = Array.from(
      { length: lengthOf(study, section.id, named) },
      (_, index): StripParagraph => {
        const here = ({ section: id, paragraph }: Passage): boolean =>
          id === section.id && paragraph === index + 1;
        const said = quotes.filter(({ passage }) => here(passage));
        return {
          section: section.id,
          number: index + 1,
          findings: findings.filter(
            ({ passage, elsewhere }) => here(passage) || elsewhere.some((one) => here(one.passage)),
          ),
          quoted: said.length > 0,
          setOff: said.some(({ setOff }) => setOff),
        };
      },
    );
    if (paragraphs.length === 0) continue;
    const empty = paragraphs.every((one) => one.findings.length === 0 && !one.quoted);
    const [chapter = section.id] = section.id.split('/');
    const last = parts.at(-1);
    if (empty && last?.empty && last.chapter === chapter) {
      last.paragraphs.push(...paragraphs);
      continue;
    }
    const theme = themes.find(({ passage }) => passage.section === section.id)?.number;
    parts.push({ label: shortOf(section), theme, paragraphs, chapter, empty });
  }
  return parts.map(({ label, theme, paragraphs }) => ({ label, theme, paragraphs }));
}

const shortOf = ({ short, label }: Section): string => short ?? label;

/** The name of the section of a passage, and the word that it prints for how many: 'Theme 2: ‘most’'. */
export function toldText(study: Source, { passage, printed }: Told): string {
  const section = study.outline.find(({ id }) => id === passage.section);
  const name = section === undefined ? '' : shortOf(section);
  return printed === null
    ? fill(study.ui.figure.toldWithout, { place: name })
    : fill(study.ui.figure.told, { place: name, word: printed });
}

/** What pointing at a paragraph says: its findings that are told elsewhere, each with its other places. */
export function againText(
  study: Source,
  { section, number, findings }: StripParagraph,
): string | undefined {
  const lines = findings
    .map((finding) => ({
      label: finding.label,
      others: placesOf(study, finding).filter(
        ({ passage }) => passage.section !== section || passage.paragraph !== number,
      ),
    }))
    .filter(({ others }) => others.length > 0)
    .map(
      ({ label, others }) =>
        `${label}: ${others.map(({ passage }) => shortPlaceText(study, passage)).join(', ')}`,
    );
  return lines.length === 0 ? undefined : lines.join('\n');
}
