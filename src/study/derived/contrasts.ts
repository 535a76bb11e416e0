import type { StudyFinding } from '../reading/study.ts';

/** The findings that list each id, made once for a list of findings. */
const listing = new WeakMap<readonly StudyFinding[], ReadonlyMap<string, StudyFinding[]>>();

function listingOf(findings: readonly StudyFinding[]): ReadonlyMap<string, StudyFinding[]> {
  const known = listing.get(findings);
  if (known !== undefined) return known;
  const pairs = findings.flatMap((finding) => finding.against.map((id) => ({ id, finding })));
  const made = new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, of]) => [id, of.map((one) => one.finding)]),
  );
  listing.set(findings, made);
  return made;
}

/** The findings that the given findings are set against, in the order of the study. Each of two lists the other. */
export function contrastsOf(
  findings: readonly StudyFinding[],
  ids: readonly string[],
): StudyFinding[] {
  const opposing = listingOf(findings);
  const found = new Set(ids.flatMap((id) => opposing.get(id) ?? []));
  return found.size === 0 ? [] : findings.filter((finding) => found.has(finding));
}
