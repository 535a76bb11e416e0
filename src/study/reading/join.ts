import { deepFreeze } from '../../lib/deep-freeze.ts';
import type { Content } from './content.ts';
import type { Study, StudyFinding } from './study.ts';

/** Makes 'against' mutual: one of two findings that are set against each other lists the other, and both get it. */
function withMutualOpposition(findings: readonly StudyFinding[]): StudyFinding[] {
  return findings.map((finding) => ({
    ...finding,
    against: [
      ...finding.against,
      ...findings.filter((other) => other.against.includes(finding.id)).map((other) => other.id),
    ],
  }));
}

/** Joins what was read into one frozen Study. */
export function joinStudy(content: Content): Study {
  const findings = withMutualOpposition(content.findings.data);
  return deepFreeze({
    record: content.record.data,
    ui: content.ui.data,
    outline: content.outline.data,
    vocabulary: content.vocabulary.data,
    themes: content.themes.data.map((theme, index) => ({ ...theme, number: index + 1 })),
    findings,
    quotes: content.quotes.data.map((quote) => ({
      ...quote,
      findings: findings
        .filter((finding) => finding.quotes.includes(quote.id))
        .map((finding) => finding.id),
    })),
    passages: content.passages.data,
    participants: content.participants.data,
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
    changes: content.changes.data,
    home: content.home.data,
    prose: content.prose,
    lock: content.lock,
  });
}
