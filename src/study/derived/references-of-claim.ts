import { evidenceOf } from './evidence.ts';
import type { Lock } from '../schema/lock.ts';
import { passageKey, type Passage } from '../schema/passage.ts';
import type { Study } from '../reading/study.ts';

type Spans = Lock['passages'][string]['spans'];

const overlap = (a: Spans, b: Spans): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));

/** The passages that a claim shows as its sources. */
const passagesOf = ({ findings, passages }: Study, ids: readonly string[]): Passage[] =>
  evidenceOf(findings, passages)
    .filter(({ id }) => ids.includes(id))
    .map(({ passage }) => passage);

/**
 * The references that the article cites in the passages of a claim's evidence, in printed order. Passages are matched by
 * their proved spans, so without source.lock.json none are found.
 */
export function referencesBehind(study: Study, ids: readonly string[]): string[] {
  const spansOf = (passage: Passage): Spans =>
    study.lock?.passages[passageKey(passage)]?.spans ?? [];
  const places = passagesOf(study, ids).map(spansOf);
  const cited = new Set(
    study.citations
      .filter(({ passage }) => places.some((spans) => overlap(spans, spansOf(passage))))
      .flatMap(({ references }) => references),
  );
  return study.references.map(({ id }) => id).filter((id) => cited.has(id));
}
