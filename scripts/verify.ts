/**
 * `npm run verify -- --text <file>`: proves the content against a copy of the article's text and compares the
 * proof with source.lock.json; with `--write` it records there what is proved and what is not. With `--paragraphs` it
 * prints the article as it is cut into sections and paragraphs, whatever else the folder has.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, LOCK_FILE, readContent, readFiles } from '../src/study/reading/content.ts';
import { StudyError } from '../src/study/reading/problem.ts';
import { foldParagraph, readArticle } from '../src/study/proof/article.ts';
import { proofSummary } from '../src/study/proof/proof-summary.ts';
import { verify } from '../src/study/proof/verify.ts';
import type { Section } from '../src/study/schema/outline.ts';
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

/** The article's sections and paragraphs, as passages name them. */
function paragraphs(outline: readonly Section[], text: string): string {
  const article = readArticle(text.normalize('NFC'), outline);
  return article.paragraphs
    .map((paragraph) => {
      const { section, number } = paragraph;
      return `${section} ¶${number}  ${foldParagraph(article, paragraph).text}`;
    })
    .join('\n');
}

const paper = readPaper();
const writes = process.argv.includes('--write');
if (process.argv.includes('--paragraphs')) {
  const { outline } = readFiles(contentFolder, { lock: false }).content;
  if (outline === undefined) readContent(contentFolder, { lock: false });
  console.log(paragraphs(outline?.data ?? [], paper));
  process.exit();
}
const content = readContent(contentFolder, { lock: !writes });
const { problems, unproved, lock, counts } = verify(content, paper);
if (writes) {
  writeFileSync(join(contentFolder, LOCK_FILE), `${JSON.stringify(lock, undefined, 2)}\n`);
}
if (problems.length + unproved.length > 0) {
  console.log(proofSummary({ lock, quotes: content.quotes.data, accepted: content.accepted.data }));
  if (unproved.length > 0 && writes)
    console.log(
      `What you compared yourself, add to ${FILES.accepted.file} with the reason: file, record, and why.`,
    );
  throw new StudyError([...problems, ...unproved]);
}
if (!writes && JSON.stringify(content.lock) !== JSON.stringify(lock)) {
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
