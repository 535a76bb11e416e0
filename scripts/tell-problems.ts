// How a command tells the problems of the content: a report for people, and on a build machine marks for GitHub.
import { relative, sep } from 'node:path';
import { annotations, report, type Problem } from '../src/study/reading/problem.ts';
import { contentFolder } from './settings.ts';

/** Whether a build machine runs the command; other services than GitHub's pass over its marks. */
const onBuildMachine = ['GITHUB_ACTIONS', 'CI'].some((name) =>
  /^(?:true|1)$/u.test(process.env[name] ?? ''),
);

/** Prints a report of all problems; where a build machine runs, also annotations on their files and lines. */
export function tellProblems(problems: readonly Problem[]): void {
  console.error(report(problems));
  if (!onBuildMachine) return;
  const repository = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const folder = relative(repository, contentFolder).split(sep).join('/');
  console.log(annotations(problems, folder));
}
