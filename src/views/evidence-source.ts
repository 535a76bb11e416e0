import type { Site } from './site.ts';

/** What a reader sees of something that a sentence rests on. */
interface EvidenceSource {
  /** What it says, in a few words. */
  name: string;
  /** The entry of the finding; undefined for a passage. */
  href: string | undefined;
  /** The passage in the article; undefined for a finding. */
  at: string | undefined;
  /** The printed extent, or that none is stated; undefined if it needs none. */
  extent: string | undefined;
  /** 'Theme 1 ¶3' */
  place: string;
}

/** The source that an id in a claim's `by` names. */
export function evidenceSource(site: Site, id: string): EvidenceSource {
  const { articleUrl, evidence, extentText, findingUrl, shortPlaceOf, ui } = site;
  const { label: name, passage, finding, printed } = evidence(id);
  return {
    name,
    href: finding && findingUrl(finding.id),
    at: finding === undefined ? articleUrl(passage) : undefined,
    extent: printed === undefined ? undefined : extentText(printed ?? ui.finding.unstatedExtent),
    place: shortPlaceOf(passage),
  };
}
