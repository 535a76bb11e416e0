import type { Finding } from '../schema/finding.ts';
import type { NamedPassage, Passage } from '../schema/passage.ts';

/** What an id in a claim's `by` refers to. */
interface Evidence {
  id: string;
  /** What it says, in a few words of ours. */
  label: string;
  /** The place in the article. */
  passage: Passage;
  /** The finding; absent for a passage. */
  finding?: Finding;
  /** The extent printed at that place; see `printedExtent()`. */
  printed?: string | null | undefined;
}

/**
 * The printed extent of a finding: null if the article states none, undefined if the finding is not about the people who
 * were studied and so needs none.
 */
export const printedExtent = ({ extent }: Pick<Finding, 'extent'>): string | null | undefined =>
  extent?.printed ?? (extent?.band === undefined ? undefined : null);

/** Everything that a claim can rest on: findings, named places of findings, and passages. */
export const evidenceOf = (
  findings: readonly Finding[],
  passages: readonly NamedPassage[],
): Evidence[] => [
  ...findings.flatMap((finding) => {
    const { id, label, passage, elsewhere } = finding;
    return [
      { id, label, passage, finding, printed: printedExtent(finding) },
      ...elsewhere.flatMap((place) =>
        place.id === undefined ? [] : [{ label, finding, ...place, id: place.id }],
      ),
    ];
  }),
  ...passages,
];
