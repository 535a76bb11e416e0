import type { Study, StudyFinding } from '../reading/study.ts';
import type { Band } from '../schema/vocabulary.ts';

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
  /** Ids of findings that the article sets against each other, directly or through others of the same group. */
  opposed: string[][];
}

/** Groups of ids that a chain of pairs connects, each in the order of `ids`. */
function chained(ids: readonly string[], partners: (id: string) => readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const id of ids) {
    if (groups.some((group) => group.includes(id))) continue;
    const reached = new Set([id]);
    for (const member of reached) {
      for (const partner of partners(member)) if (ids.includes(partner)) reached.add(partner);
    }
    if (reached.size > 1) groups.push(ids.filter((other) => reached.has(other)));
  }
  return groups;
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
  const shown = bands.flatMap(({ cells }) => cells.flat());
  return {
    bands,
    unstated: rows.filter(({ band }) => band.words.length === 0),
    opposed: chained(
      shown.map(({ id }) => id),
      (id) => shown.find((finding) => finding.id === id)?.against ?? [],
    ),
  };
}
