import type { Finding } from '../schema/finding.ts';
import type { NamedPassage, Passage } from '../schema/passage.ts';

/** What an id in a claim's `by` stands for. */
interface Evidence {
  id: string;
  /** What it says, in a few words of ours. */
  label: string;
  /** The place in the article. */
  passage: Passage;
  /** The finding that is reported there; absent for a passage that reports none. */
  finding?: Finding;
  /** How widely it was held by the words of that place, as of `printedExtent()`. */
  printed?: string | null | undefined;
}

/**
 * How widely a finding was held, as printed; null where the article has no word for it, and undefined where none is
 * missing, since the finding is not about those who were studied.
 */
export const printedExtent = ({ extent }: Pick<Finding, 'extent'>): string | null | undefined =>
  extent?.printed ?? (extent?.band === undefined ? undefined : null);

/** Everything that a claim can rest on: each finding, each named place that reports one again, each passage. */
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
