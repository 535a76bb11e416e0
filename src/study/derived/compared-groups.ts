import type { Study } from '../reading/study.ts';

/** Whether findings are about more than one group of the people who were studied. */
export function comparesGroups({
  vocabulary,
  findings,
}: Pick<Study, 'vocabulary' | 'findings'>): boolean {
  const studied = vocabulary.subjects.filter(({ studied: held }) => held).map(({ id }) => id);
  return new Set(findings.map(({ about }) => about).filter((id) => studied.includes(id))).size > 1;
}

/** The group that a finding is about, where the study compares groups. */
export function groupOf(
  study: Pick<Study, 'vocabulary' | 'findings'>,
  about: string,
): string | undefined {
  return comparesGroups(study)
    ? study.vocabulary.subjects.find(({ id }) => id === about)?.label
    : undefined;
}
