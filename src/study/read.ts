import { check, checkRead } from './check.ts';
import { withTitles } from './derived/figure-titles.ts';
import { readFiles, type Content } from './reading/content.ts';
import { joinStudy } from './reading/join.ts';
import { StudyError } from './reading/problem.ts';
import type { Study } from './reading/study.ts';

/**
 * Reads a content folder into one frozen Study.
 *
 * @throws {StudyError} with the problems of all files. If a file cannot be read, the checks that do not need it still
 *   run, so that as many problems as possible are reported at once.
 */
export function readStudy(folder: string): Study {
  const { content, problems, unread } = readFiles(folder);
  if (problems.length > 0) throw new StudyError([...problems, ...checkRead(content, unread)]);
  const found = check(content as Content);
  if (found.length > 0) throw new StudyError(found);
  return withTitles(joinStudy(content as Content));
}
