import { referencesBehind } from './references-of-claim.ts';
import type { Study } from '../reading/study.ts';

/** A claim on a page, with the references that the article cites for it. */
interface ClaimWithReferences {
  /** Id of the prose ('pages/study/context'), or the name of the record that the page shows. */
  page: string;
  /** Ids of findings and passages. */
  by: string[];
  references: string[];
}

/** The evidence of every claim within a record, in order: of each object with a text and evidence. */
function evidenceIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const { text, by } = value as { text?: unknown; by?: unknown };
  return typeof text === 'string' && Array.isArray(by)
    ? [by as string[]]
    : Object.values(value).flatMap(evidenceIn);
}

/** The claims of the home page, all prose, the sayings of themes, the models and the appraisal that lead to references. */
export function claimsWithReferences(study: Study): ClaimWithReferences[] {
  const dates = study.figures.find(({ kind }) => kind === 'timeline')?.id;
  const claims = [
    ...evidenceIn(study.home).map((by) => ({ page: 'home', by })),
    ...study.prose.flatMap(({ id, uses }) =>
      uses
        .flatMap(({ tag, attributes }) => {
          if (tag === 'Claim') return [(attributes['by'] ?? '').split(' ')];
          return tag === 'Figure' && attributes['id'] === dates ? evidenceIn(study.timeline) : [];
        })
        .map((by) => ({ page: id, by })),
    ),
    ...study.sayings.flatMap((saying) =>
      evidenceIn(saying).map((by) => ({ page: `themes/${saying.theme}`, by })),
    ),
    ...evidenceIn(study.models).map((by) => ({ page: 'models', by })),
    ...evidenceIn(study.appraisal).map((by) => ({ page: 'appraisal', by })),
  ];
  return claims
    .map((claim) => ({ ...claim, references: referencesBehind(study, claim.by) }))
    .filter(({ references }) => references.length > 0);
}

/** The id of a claim on its page, for links from the references back to it. */
export const claimAnchor = (by: readonly string[]): string => `rests-on-${by.join('-')}`;
