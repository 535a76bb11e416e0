import type { Redirect } from './addresses.ts';
import type { Brief } from './brief.ts';
import type { Appraisal } from './appraisal.ts';
import type { Models } from './care-model.ts';
import type { Change } from './change-log.ts';
import type { Exemption } from './exemption.ts';
import type { Figure } from './figure.ts';
import type { Finding } from './finding.ts';
import type { Home } from './home.ts';
import type { InterfaceWords } from './interface.ts';
import type { Lock } from './lock.ts';
import type { Prose } from './mdx-file.ts';
import type { Note, NoteKind } from './note.ts';
import type { Section } from './outline.ts';
import type { Participants } from './participants.ts';
import type { NamedPassage } from './passage.ts';
import type { Quote } from './quote.ts';
import type { StudyRecord } from './record.ts';
import type { Citation, Reference } from './reference.ts';
import type { Saying } from './saying.ts';
import type { SearchSettings } from './search-settings.ts';
import type { Term } from './term.ts';
import type { Theme } from './theme.ts';
import type { TimelineEntry } from './timeline.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A theme with what belongs to it. */
export interface StudyTheme extends Theme {
  /** Position in the article, from 1: for display only, never part of an address. */
  number: number;
}

/** A finding with its oppositions made mutual. */
export type StudyFinding = Finding;

/** A quotation with the findings that it illustrates. */
export interface StudyQuote extends Quote {
  findings: string[];
}

/** The whole study: plain data, frozen. Lists keep the order of their files. */
export interface Study {
  record: StudyRecord;
  words: InterfaceWords;
  outline: Section[];
  vocabulary: Vocabulary;
  themes: StudyTheme[];
  findings: StudyFinding[];
  quotes: StudyQuote[];
  passages: NamedPassage[];
  participants: Participants;
  figures: Figure[];
  references: Reference[];
  citations: Citation[];
  glossary: Term[];
  notes: Note[];
  noteKinds: NoteKind[];
  /** Absent where the study compares no models. */
  models?: Models | undefined;
  sayings: Saying[];
  /** Absent where the study has no brief. */
  brief?: Brief | undefined;
  /** Absent where the study is held against no checklist. */
  appraisal?: Appraisal | undefined;
  timeline: TimelineEntry[];
  search: SearchSettings;
  /** Every address that was ever published; none where no list is kept. */
  addresses: string[];
  redirects: Redirect[];
  exemptions: Exemption[];
  /** The newest first; never empty. */
  changes: Change[];
  home: Home;
  prose: Prose[];
  /** Absent where the content has never been proved against the article. */
  lock?: Lock | undefined;
}
