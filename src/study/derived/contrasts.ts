import type { StudyFinding } from '../reading/study.ts';

/** The findings that the given findings are set against, in the order of the study. Each of two lists the other. */
export const contrastsOf = (
  findings: readonly StudyFinding[],
  ids: readonly string[],
): StudyFinding[] => findings.filter(({ against }) => against.some((other) => ids.includes(other)));
