import type { StudyFinding } from '../reading/study.ts';

/**
 * The findings that the given findings are set against, in the order of the study.
 */
export const contrastsOf = (
  findings: readonly StudyFinding[],
  ids: readonly string[],
): StudyFinding[] => {
  const named = findings.filter(({ id }) => ids.includes(id)).flatMap(({ against }) => against);
  return findings.filter(
    ({ id, against }) => named.includes(id) || against.some((other) => ids.includes(other)),
  );
};
