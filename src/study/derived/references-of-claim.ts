import { evidenceOf } from './evidence.ts';
import type { Lock } from '../schema/lock.ts';
import { passageKey, type Passage } from '../schema/passage.ts';
import type { Study } from '../reading/study.ts';

type Spans = Lock['passages'][string]['spans'];

const overlap = (a: Spans, b: Spans): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));

/** What is looked up for every claim: the passages of each evidence, and the spans of each citation. */
interface Index {
  passages: ReadonlyMap<string, Passage[]>;
  citations: readonly { spans: Spans; references: readonly string[] }[];
}

/** Made once for a study: it may have as many claims as findings. */
const indices = new WeakMap<Study, Index>();

function indexOf(study: Study): Index {
  const known = indices.get(study);
  if (known !== undefined) return known;
  const evidence = Map.groupBy(evidenceOf(study.findings, study.passages), ({ id }) => id);
  const index: Index = {
    passages: new Map([...evidence].map(([id, all]) => [id, all.map(({ passage }) => passage)])),
    citations: study.citations
      .map(({ passage, references }) => ({ spans: spansIn(study, passage), references }))
      .filter(({ spans }) => spans.length > 0),
  };
  indices.set(study, index);
  return index;
}

const spansIn = ({ lock }: Study, passage: Passage): Spans =>
  lock?.passages[passageKey(passage)]?.spans ?? [];

/**
 * The references that the article cites in the passages of a claim's evidence, in printed order. Passages are matched by
 * their proved spans, so without source.lock.json none are found.
 */
export function referencesBehind(study: Study, ids: readonly string[]): string[] {
  const { passages, citations } = indexOf(study);
  const places = ids
    .flatMap((id) => passages.get(id) ?? [])
    .map((passage) => spansIn(study, passage));
  const cited = new Set(
    citations
      .filter(({ spans }) => places.some((own) => overlap(own, spans)))
      .flatMap(({ references }) => references),
  );
  return study.references.map(({ id }) => id).filter((id) => cited.has(id));
}
