/** Something wrong in the content, told to the person who can mend it. */
export interface Problem {
  /** Path from the content folder, such as 'findings.yaml'. */
  file: string;
  /** Line in that file, from 1; absent where the whole file is meant. */
  line?: number | undefined;
  /** Place in the file: 'some-finding → extent → printed'. */
  place?: string | undefined;
  /** What is wrong, as a sentence. */
  message: string;
  /** What to write or do instead, as a sentence. */
  remedy: string;
}

function byFileAndLine(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0);
}

/** One problem as text: 'findings.yaml:12 (some-finding → extent): what is wrong. What to write.' */
export function problemText({ file, line, place, message, remedy }: Problem): string {
  const where = line === undefined ? file : `${file}:${line}`;
  return `${where}${place === undefined || place === '' ? '' : ` (${place})`}: ${message} ${remedy}`;
}

/** All problems as a report, ordered by file and line, with their number first. */
export function report(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lines = [...problems].sort(byFileAndLine).map((problem) => `  ${problemText(problem)}`);
  return [`${count} in the content:`, ...lines].join('\n');
}

/** Thrown once, with every problem that was found. Its message is the report. */
export class StudyError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(report(problems));
    this.name = 'StudyError';
    this.problems = problems;
    // The report is for the person who edits the content; a stack trace would only bury it.
    this.stack = this.message;
  }
}
