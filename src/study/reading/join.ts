import { directionOf } from '../../lib/direction-of.ts';
import { deepFreeze } from '../../lib/deep-freeze.ts';
import type { Content } from './content.ts';
import type { Quote } from '../schema/quotation.ts';
import type { Study, StudyFinding } from './study.ts';

/** Makes 'against' mutual: one of two findings that are set against each other lists the other, and both get it. */
function withMutualOpposition(findings: readonly StudyFinding[]): StudyFinding[] {
  const opposing = namedBy(findings, ({ against }) => against);
  return findings.map((finding) => ({
    ...finding,
    against: [...finding.against, ...(opposing.get(finding.id) ?? [])],
  }));
}

/** For each id that findings name, the ids of those findings, in their order. */
function namedBy(
  findings: readonly StudyFinding[],
  names: (finding: StudyFinding) => readonly string[],
): Map<string, string[]> {
  const naming = new Map<string, string[]>();
  for (const finding of findings)
    for (const id of new Set(names(finding))) {
      const before = naming.get(id);
      if (before === undefined) naming.set(id, [finding.id]);
      else before.push(finding.id);
    }
  return naming;
}

/** The first words of a quotation that has no lead: 'Beans come in May or not at …'. */
const firstWordsOf = ({ opening, text }: Quote): string =>
  `${opening ?? text.split(/\s+/u).slice(0, 7).join(' ')} …`;

/** Joins what was read into one frozen Study. */
export function joinStudy(content: Content): Study {
  const findings = withMutualOpposition(content.findings.data);
  const illustrated = namedBy(findings, ({ quotes }) => quotes);
  return deepFreeze({
    record: {
      ...content.record.data,
      direction: content.record.data.direction ?? directionOf(content.record.data.language),
    },
    ui: content.ui.data,
    outline: content.outline.data,
    vocabulary: content.vocabulary.data,
    themes: content.themes.data.map((theme, index) => ({ ...theme, number: index + 1 })),
    findings,
    quotes: content.quotes.data.map((quote) => ({
      ...quote,
      name: quote.lead ?? firstWordsOf(quote),
      findings: illustrated.get(quote.id) ?? [],
    })),
    passages: content.passages.data,
    participants: content.participants.data,
    sources: content.sources.data,
    codes: content.codes.data,
    figures: content.figures.data,
    references: content.references.data,
    citations: content.citations.data,
    glossary: content.glossary.data,
    notes: content.notes.data,
    noteKinds: content.noteKinds.data,
    models: content.models.data,
    sayings: content.sayings.data,
    brief: content.brief.data,
    appraisal: content.appraisal.data,
    timeline: content.timeline.data,
    search: content.search.data,
    addresses: content.addresses.data,
    redirects: content.redirects.data,
    exemptions: content.exemptions.data,
    accepted: content.accepted.data,
    changes: content.changes.data,
    home: content.home.data,
    prose: content.prose,
    lock: content.lock,
  });
}
