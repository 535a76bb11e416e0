/** `npm run check`: reads and checks the content, without building anything. */
import { StudyError } from '../src/study/problem.ts';
import { readContent } from '../src/study/content.ts';
import { allOwnTexts } from '../src/study/own-texts.ts';
import { readStudy } from '../src/study/read.ts';
import { LONG, readingEase } from '../src/study/reading-ease.ts';
import { contentFolder } from './content-folder.ts';

try {
  const { record, themes, findings, quotes, prose } = readStudy(contentFolder);
  const claims = prose.flatMap(({ uses }) => uses.filter(({ tag }) => tag === 'Claim')).length;
  const exempt = prose.flatMap(({ bare }) => bare).length;
  console.log(
    `The content stands: ${themes.length} themes, ${findings.length} findings, ${quotes.length} quotations; ` +
      `${claims} sentences of prose with evidence, ${exempt} listed as needing none.`,
  );
  const { sentences, long, grade } = readingEase(
    allOwnTexts(readContent(contentFolder)),
    record.language,
  );
  console.log(
    `${sentences} sentences of this site's own` +
      (grade === undefined ? '' : `, reading grade ${grade.toFixed(1)} (Flesch–Kincaid)`) +
      `; ${long.length} of them ${long.length === 1 ? 'has' : 'have'} more than ${LONG} words.`,
  );
  for (const { file, line, words, text } of long) {
    console.log(`  ${file}${line === undefined ? '' : `:${line}`}: ${words} words: ${text}`);
  }
} catch (error) {
  if (!(error instanceof StudyError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
