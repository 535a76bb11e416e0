import { check } from './check.ts';
import { readContent } from './content.ts';
import { joinStudy } from './join.ts';
import { StudyError } from './problem.ts';
import type { Study } from './study.ts';

/**
 * Reads a content folder into one frozen Study.
 *
 * @throws {StudyError} with all problems of all files, when there is any.
 */
export function readStudy(folder: string): Study {
  const content = readContent(folder);
  const problems = check(content);
  if (problems.length > 0) throw new StudyError(problems);
  return joinStudy(content);
}
