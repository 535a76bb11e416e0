/**
 * `npm run verify -- --text <file>`: proves the content against a copy of the article's text and compares the
 * proof with source.lock.json; with `--write` it records the proof there instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_FILE, readContent } from '../src/study/reading/content.ts';
import { StudyError } from '../src/study/reading/problem.ts';
import { verify } from '../src/study/proof/verify.ts';
import { contentFolder, setting } from './settings.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readPaper(): string {
  const file = setting('text');
  if (file === undefined) {
    fail("Name a file with the article's text: npm run verify -- --text article.txt");
  }
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return fail(`The file with the article's text cannot be read: ${file}`);
  }
}

const paper = readPaper();
const writes = process.argv.includes('--write');
const content = readContent(contentFolder, { lock: !writes });
const { problems, lock, counts } = verify(content, paper);
if (problems.length > 0) throw new StudyError(problems);
const proved = `${JSON.stringify(lock, undefined, 2)}\n`;
if (writes) {
  writeFileSync(join(contentFolder, LOCK_FILE), proved);
} else if (JSON.stringify(content.lock) !== JSON.stringify(lock)) {
  fail(
    `The content is proved, but ${LOCK_FILE} says otherwise. Look at what changed, then run\n` +
      '  npm run verify -- --text <file> --write',
  );
}
console.log(
  `Proved against the article: ${counts.quotes} of ${content.quotes.data.length} quotations, ` +
    `${counts.passages} passages, ${counts.extents} extents; ` +
    `${counts.ownTexts} texts of ours share no run of eight words with it.`,
);
