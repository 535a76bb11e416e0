import type { Site } from './site.ts';

/** What a reader sees of something that a sentence rests on. */
interface EvidenceSource {
  /** What it says, in a few words. */
  name: string;
  /** The entry of the finding; undefined for a passage. */
  href: string | undefined;
  /** The passage in the article; undefined for a finding. */
  at: string | undefined;
  /** The printed extent; undefined if the article states none, or if none is needed. */
  extent: string | undefined;
  /** 'Theme 1 ¶3' */
  place: string;
}

/** The source that an id in a claim's `by` names. */
export function evidenceSource(site: Site, id: string): EvidenceSource {
  const { articleUrl, evidence, findingUrl, shortPlaceOf } = site;
  const { label: name, passage, finding, printed } = evidence(id);
  return {
    name,
    href: finding && findingUrl(finding.id),
    at: finding === undefined ? articleUrl(passage) : undefined,
    extent: printed ?? undefined,
    place: shortPlaceOf(passage),
  };
}

/** A source of a paragraph, with the letters of the sentences that rest on it. */
interface LetteredSource extends EvidenceSource {
  /** 'a, c'; empty where the paragraph has one sentence. */
  letters: string;
}

const letterOf = (index: number): string => String.fromCodePoint(0x61 + index);

/**
 * What the sentences of a paragraph rest on, each source once, in the order of the sentences.
 *
 * @param claims For each sentence, the ids of its evidence.
 */
export function sourcesOfClaims(
  site: Site,
  claims: readonly (readonly string[])[],
): LetteredSource[] {
  return [...new Set(claims.flat())].map((id) => ({
    ...evidenceSource(site, id),
    letters:
      claims.length === 1
        ? ''
        : claims.flatMap((ids, index) => (ids.includes(id) ? [letterOf(index)] : [])).join(', '),
  }));
}
