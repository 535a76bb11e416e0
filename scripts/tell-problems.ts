// Reports problems of the content: as text, and on a build machine also as annotations for GitHub.
import { relative, sep } from 'node:path';
import { annotations, report, type Problem } from '../src/study/reading/problem.ts';
import { contentFolder } from './settings.ts';

/** Whether a build machine runs the command. Services other than GitHub ignore annotations. */
const onBuildMachine = ['GITHUB_ACTIONS', 'CI'].some((name) =>
  /^(?:true|1)$/u.test(process.env[name] ?? ''),
);

/** Prints a report of all problems, and on a build machine annotations on their files and lines. */
export function tellProblems(problems: readonly Problem[]): void {
  console.error(report(problems));
  if (!onBuildMachine) return;
  const repository = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const folder = relative(repository, contentFolder).split(sep).join('/');
  console.log(annotations(problems, folder));
}
