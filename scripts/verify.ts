/**
 * `PAPER_TEXT=<file> npm run verify`: proves the content against a copy of the article's text and compares the
 * proof with source.lock.json; with `-- --write` it records the proof there instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_FILE, readContent } from '../src/study/content.ts';
import { StudyError, report } from '../src/study/problem.ts';
import { verify } from '../src/study/verify.ts';
import { contentFolder } from './content-folder.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readPaper(): string {
  const file = process.env['PAPER_TEXT'];
  if (file === undefined) {
    fail("Set PAPER_TEXT to a file with the article's text: PAPER_TEXT=<file> npm run verify");
  }
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return fail(`PAPER_TEXT names a file that cannot be read: ${file}`);
  }
}

try {
  const paper = readPaper();
  const content = readContent(contentFolder);
  const { problems, lock, counts } = verify(content, paper);
  if (problems.length > 0) fail(report(problems));
  const proved = `${JSON.stringify(lock, undefined, 2)}\n`;
  if (process.argv.includes('--write')) {
    writeFileSync(join(contentFolder, LOCK_FILE), proved);
  } else if (JSON.stringify(content.lock) !== JSON.stringify(lock)) {
    fail(
      `The content is proved, but ${LOCK_FILE} says otherwise. Look at what changed, then run\n` +
        '  PAPER_TEXT=<file> npm run verify -- --write',
    );
  }
  console.log(
    `Proved against the article: ${counts.quotes} of ${content.quotes.data.length} quotations, ` +
      `${counts.passages} passages, ${counts.extents} extents; ` +
      `${counts.ownTexts} texts of ours share no run of eight words with it.`,
  );
} catch (error) {
  if (!(error instanceof StudyError)) throw error;
  fail(error.message);
}
