import { referencesBehind } from './cited-references.ts';
import type { Study } from './study.ts';

/** A claim on a page that leads to references. */
export interface CitingClaim {
  /** Id of the prose: 'pages/study/context'. */
  page: string;
  /** Ids of findings and passages. */
  by: string[];
  references: string[];
}

/** The claims of all prose that lead to references, page by page in their order. */
export function citingClaims(study: Study): CitingClaim[] {
  return study.prose.flatMap(({ id, uses }) =>
    uses
      .filter(({ tag }) => tag === 'Claim')
      .map(({ attributes }) => {
        const by = (attributes['by'] ?? '').split(' ');
        return { page: id, by, references: referencesBehind(study, by) };
      })
      .filter(({ references }) => references.length > 0),
  );
}

/** The id of a claim's element on its page, for links back from the references. */
export const claimAnchor = (by: readonly string[]): string => `rests-on-${by.join('-')}`;
