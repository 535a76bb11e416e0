import { showUnseen } from '../../lib/unseen-characters.ts';

/** Something wrong in the content, worded for the person who edits it. */
export interface Problem {
  /** Path from the content folder: 'findings.yaml'. Interface defaults have their path in the project: 'src/interface/en.yaml'. */
  file: string;
  /** Line in that file, from 1; absent if the problem is about the whole file. */
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
  const within = place === undefined || place === '' ? '' : ` (${place})`;
  // Quoted content may contain control characters that a terminal would act on.
  return showUnseen(`${where}${within}: ${message} ${remedy}`);
}

/** A report of all problems, ordered by file and line, with their number first. */
export function report(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lines = [...problems].sort(byFileAndLine).map((problem) => `  ${problemText(problem)}`);
  return [`${count} in the content:`, ...lines].join('\n');
}

/** Escapes text for a workflow command of GitHub Actions. */
const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** All problems as annotations, which GitHub shows next to the lines of a change. */
export function annotations(problems: readonly Problem[], folder: string): string {
  const property = (text: string): string =>
    escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return [...problems]
    .sort(byFileAndLine)
    .map((problem) => {
      const place = [
        `file=${property(problem.file.startsWith('src/') ? problem.file : `${folder}/${problem.file}`)}`,
        ...(problem.line === undefined ? [] : [`line=${problem.line}`]),
        'title=Content',
      ];
      return `::error ${place.join(',')}::${escaped(problemText(problem))}`;
    })
    .join('\n');
}

/** Thrown once, with every problem that was found. Its message is the report. */
export class StudyError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(report(problems));
    this.name = 'StudyError';
    this.problems = problems;
    // The report is for the person who edits the content; a stack trace or an error name would not help.
    this.stack = '';
  }
}
