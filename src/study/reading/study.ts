import type { Accepted } from '../schema/accepted.ts';
import type { Redirect } from '../schema/addresses.ts';
import type { Brief } from '../schema/brief.ts';
import type { Appraisal } from '../schema/appraisal.ts';
import type { Models } from '../schema/model-comparison.ts';
import type { Code } from '../schema/code.ts';
import type { Change } from '../schema/change-log.ts';
import type { Exemption } from '../schema/exemption.ts';
import type { Figure } from '../schema/figure.ts';
import type { Finding } from '../schema/finding.ts';
import type { Home } from '../schema/home.ts';
import type { InterfaceWords } from '../schema/interface.ts';
import type { Lock } from '../schema/lock.ts';
import type { Prose } from './mdx-file.ts';
import type { Note, NoteKind } from '../schema/note.ts';
import type { Section } from '../schema/outline.ts';
import type { Participants } from '../schema/participants.ts';
import type { NamedPassage } from '../schema/passage.ts';
import type { Quote } from '../schema/quotation.ts';
import type { SourceRecord } from '../schema/source.ts';
import type { StudyRecord } from '../schema/record.ts';
import type { Citation, Reference } from '../schema/reference.ts';
import type { Saying } from '../schema/wording.ts';
import type { SearchSettings } from '../schema/search-settings.ts';
import type { Term } from '../schema/term.ts';
import type { Theme } from '../schema/theme.ts';
import type { TimelineEntry } from '../schema/timeline.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

/** A theme with what belongs to it. */
export interface StudyTheme extends Theme {
  /** Position in the article, from 1. For display only, never part of an address. */
  number: number;
}

/** A finding with its oppositions made mutual. */
export type StudyFinding = Finding;

/** A quotation with the findings that it illustrates. */
export interface StudyQuote extends Quote {
  findings: string[];
  /** What it is called in lists and titles: its lead, or its first words. */
  name: string;
}

/** The whole study: plain data, frozen. Lists keep the order of their files. */
export interface Study {
  record: StudyRecord & Required<Pick<StudyRecord, 'direction'>>;
  ui: InterfaceWords;
  outline: Section[];
  vocabulary: Vocabulary;
  themes: StudyTheme[];
  findings: StudyFinding[];
  quotes: StudyQuote[];
  passages: NamedPassage[];
  participants: Participants;
  sources: SourceRecord[];
  codes: Code[];
  figures: Figure[];
  references: Reference[];
  citations: Citation[];
  glossary: Term[];
  notes: Note[];
  noteKinds: NoteKind[];
  /** Absent if the study compares no models. */
  models?: Models | undefined;
  sayings: Saying[];
  /** Absent if the study has no brief. */
  brief?: Brief | undefined;
  /** Absent if the study is not appraised with a checklist. */
  appraisal?: Appraisal | undefined;
  timeline: TimelineEntry[];
  search: SearchSettings;
  /** Every address that was ever published; empty if no list is kept. */
  addresses: string[];
  redirects: Redirect[];
  exemptions: Exemption[];
  /** What a person compared with the article in place of the proof. */
  accepted: Accepted[];
  /** The newest first; never empty. */
  changes: Change[];
  home: Home;
  prose: Prose[];
  /** Absent if the content has never been proved against the article. */
  lock?: Lock | undefined;
}
