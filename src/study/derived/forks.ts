import type { Study, StudyFinding, StudyTheme } from '../reading/study.ts';
import type { Question } from '../schema/figure.ts';

/** Findings that the article sets against one another: a question, its sides, and what stands between them. */
export interface Fork {
  /** The words for it; left out where the content has none, and the sides speak for themselves. */
  question: Question | undefined;
  /** Two sides or more: no finding of a side is set against another of the same side. */
  sides: StudyFinding[][];
  /** Findings of the group that stand on no side. */
  between: StudyFinding[];
}

/** Groups of findings that are joined by a chain of oppositions, each in the order given. */
function chained(findings: readonly StudyFinding[]): StudyFinding[][] {
  const groups: StudyFinding[][] = [];
  for (const finding of findings) {
    if (finding.against.length === 0 || groups.some((group) => group.includes(finding))) continue;
    const reached = new Set([finding]);
    for (const member of reached)
      for (const other of findings) if (member.against.includes(other.id)) reached.add(other);
    if (reached.size > 1) groups.push(findings.filter((other) => reached.has(other)));
  }
  return groups;
}

/** Puts each finding on the first side that holds none of its opposites. */
function sidesOf(findings: readonly StudyFinding[]): StudyFinding[][] {
  const sides: StudyFinding[][] = [];
  for (const finding of findings) {
    const side = sides.find((held) => held.every(({ id }) => !finding.against.includes(id)));
    if (side === undefined) sides.push([finding]);
    else side.push(finding);
  }
  return sides;
}

/**
 * The forks among some findings, whose oppositions are mutual. A question gives its words to the group that holds what
 * it rests on; what its `between` names stands on no side.
 */
export function forksOf(findings: readonly StudyFinding[], questions: readonly Question[]): Fork[] {
  return chained(findings).flatMap((group) => {
    const question = questions.find(({ by }) => group.some(({ id }) => by.includes(id)));
    const isBetween = ({ id }: StudyFinding): boolean =>
      question?.between?.by.includes(id) ?? false;
    const sides = sidesOf(group.filter((finding) => !isBetween(finding)));
    return sides.length < 2 ? [] : [{ question, sides, between: group.filter(isBetween) }];
  });
}

/** A theme as one line: what nothing is set against, then the forks. */
export interface Strand {
  theme: StudyTheme;
  shared: StudyFinding[];
  forks: Fork[];
}

/** The themes that some findings belong to, in their order; a fork belongs to the theme of its first side. */
export function strandsOf(
  { themes, findings }: Pick<Study, 'themes' | 'findings'>,
  ids: readonly string[],
  questions: readonly Question[],
): Strand[] {
  const shown = ids.flatMap((id) => findings.filter((finding) => finding.id === id));
  const forks = forksOf(shown, questions);
  const forked = new Set(forks.flatMap(({ sides, between }) => [...sides.flat(), ...between]));
  return themes
    .map((theme) => ({
      theme,
      shared: shown.filter((finding) => finding.theme === theme.id && !forked.has(finding)),
      forks: forks.filter(({ sides }) => sides[0]?.[0]?.theme === theme.id),
    }))
    .filter(({ shared, forks: own }) => shared.length + own.length > 0);
}
