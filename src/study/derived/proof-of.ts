import { fill } from '../../lib/fill.ts';
import { isAccepted } from '../schema/accepted.ts';
import type { Study } from '../reading/study.ts';

/** How far something is known to be as the article prints it. */
export type Proof =
  | { state: 'proved' }
  /** A person compared it, for a reason. */
  | { state: 'accepted'; reason: string }
  | { state: 'unproved' };

type Proved = Pick<Study, 'lock' | 'accepted'>;

/**
 * The proof of a record of a file: proved if each of its fields is, accepted by hand if each of the others is.
 *
 * @param matters Whether a field matters; all of the record do if it is left out. Names are those of source.lock.json.
 */
export function proofOf(
  { lock, accepted }: Proved,
  file: string,
  record: string,
  matters: (field: string) => boolean = () => true,
): Proof {
  const unproved = Object.keys(lock?.unproved?.[file]?.[record] ?? {}).filter(matters);
  if (lock !== undefined && unproved.length === 0) return { state: 'proved' };
  const reason = accepted.find(
    (entry) =>
      entry.file === file &&
      entry.record === record &&
      (entry.field === undefined || matters(entry.field)),
  )?.reason;
  return reason !== undefined &&
    unproved.every((field) => isAccepted(accepted, { file, record, field }))
    ? { state: 'accepted', reason }
    : { state: 'unproved' };
}

/** What stands beside something that is not proved; undefined if it is. */
export const proofText = ({ ui }: Pick<Study, 'ui'>, proof: Proof): string | undefined => {
  if (proof.state === 'proved') return undefined;
  return proof.state === 'accepted'
    ? fill(ui.proof.accepted, { reason: proof.reason })
    : ui.proof.unproved;
};

/** The proof of the words and the label of a quotation. */
export const proofOfQuotation = (study: Proved, id: string): Proof =>
  proofOf(study, 'quotes.yaml', id, (field) => field === 'text');

/** The proof of a finding's extents and passages. */
export const proofOfFinding = (study: Proved, id: string): Proof =>
  proofOf(study, 'findings.yaml', id);

/** The proof of an entry of the reference list. */
export const proofOfReference = (study: Proved, id: string): Proof =>
  proofOf(study, 'references.json', id);

/** The proof of a variable of the table of participants, or of one of its levels. */
export const proofOfVariable = (
  study: Proved,
  { id, levels }: { id: string; levels?: { id: string } },
): Proof =>
  proofOf(
    study,
    'participants.yaml',
    `variables → ${id}`,
    (field) =>
      levels === undefined ||
      !field.startsWith('levels → ') ||
      field.startsWith(`levels → ${levels.id} → `),
  );
