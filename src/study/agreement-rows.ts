import type { Band } from './vocabulary.ts';
import type { Study, StudyFinding } from './study.ts';

/** A band of extent words with the findings that fall into it. */
export interface AgreementRow {
  band: Band;
  findings: StudyFinding[];
}

/** Findings by band, in the order of the bands; bands without a finding are left out. */
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
