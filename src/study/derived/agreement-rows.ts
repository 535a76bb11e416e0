import type { Study, StudyFinding } from '../reading/study.ts';
import type { Figure } from '../schema/figure.ts';
import type { Band } from '../schema/vocabulary.ts';
import { forksOf, type Fork } from './forks.ts';

/** A band with its findings. */
interface AgreementRow {
  band: Band;
  findings: StudyFinding[];
}

/** Findings by band, in the order of the bands, without empty bands. */
export function agreementRows(
  { vocabulary, findings }: Pick<Study, 'vocabulary' | 'findings'>,
  ids: readonly string[],
): AgreementRow[] {
  return vocabulary.bands
    .map((band) => ({
      band,
      findings: findings.filter(({ id, extent }) => ids.includes(id) && extent?.band === band.id),
    }))
    .filter((row) => row.findings.length > 0);
}

/** A band with its findings by theme, in the order of the themes. */
export interface AgreementBand {
  band: Band;
  cells: StudyFinding[][];
}

/** All findings of the themes by how widely they were held. */
interface Agreement {
  /** Bands of printed words. */
  bands: AgreementBand[];
  /** Bands of findings for which the article prints no extent. */
  unstated: AgreementBand[];
}

/** The picture of agreement: bands as rows, themes as columns. Findings outside the themes have no column. */
export function agreementOf({
  vocabulary,
  themes,
  findings,
}: Pick<Study, 'vocabulary' | 'themes' | 'findings'>): Agreement {
  const inThemes = findings.filter(({ theme }) => theme !== undefined);
  const rows = agreementRows(
    { vocabulary, findings },
    inThemes.map(({ id }) => id),
  ).map(({ band, findings: held }) => ({
    band,
    cells: themes.map(({ id }) => held.filter(({ theme }) => theme === id)),
  }));
  const bands = rows.filter(({ band }) => band.words.length > 0);
  return {
    bands,
    unstated: rows.filter(({ band }) => band.words.length === 0),
  };
}

/** The picture Agreed | Divided: each finding of the themes that has an extent, once. */
interface AgreedDivided {
  /** Lanes that are open at once, and those that open on demand. */
  lanes: AgreementRow[];
  further: AgreementRow[];
  /** Findings for which the article prints no word. */
  unstated: AgreementRow[];
  forks: Fork[];
}

/** What stands in the lanes is what no fork has. */
export function agreedDivided(
  study: Pick<Study, 'vocabulary' | 'themes' | 'findings'>,
  { open, questions }: Pick<Extract<Figure, { kind: 'agreement' }>, 'open' | 'questions'>,
): AgreedDivided {
  const { bands, unstated } = agreementOf(study);
  const forks = forksOf(
    bands.flatMap(({ cells }) => cells.flat()),
    questions,
  );
  const forked = new Set(forks.flatMap(({ sides, between }) => [...sides.flat(), ...between]));
  const lane = ({ band, cells }: AgreementBand): AgreementRow => ({
    band,
    findings: cells.flat().filter((finding) => !forked.has(finding)),
  });
  const lanes = bands.map(lane).filter(({ findings }) => findings.length > 0);
  const isOpen = ({ band }: AgreementRow): boolean => open.length === 0 || open.includes(band.id);
  return {
    lanes: lanes.filter(isOpen),
    further: lanes.filter((row) => !isOpen(row)),
    unstated: unstated.map(lane),
    forks,
  };
}

/**
 * Whether the name of a lane says how widely its finding was held: a lane of several words has to show each, one that is
 * named for its word only what differs from it.
 */
export function laneSays({ label, words }: Band, printed: string): boolean {
  const [word, lane] = [printed.toLowerCase(), label.toLowerCase()];
  return words.length <= 2 && (lane === word || word.startsWith((words[0] ?? '').toLowerCase()));
}
