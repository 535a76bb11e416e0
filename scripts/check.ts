/** `npm run check`: reads and checks the content, without building anything. */
import { readContent } from '../src/study/reading/content.ts';
import { allOwnTexts } from '../src/study/texts/own-texts.ts';
import { proofSummary } from '../src/study/proof/proof-summary.ts';
import { readStudy } from '../src/study/read.ts';
import { LONG, readingEase } from '../src/study/texts/reading-ease.ts';
import { STUB, stubsIn } from '../src/study/texts/stubs.ts';
import { contentFolder } from './settings.ts';

const study = readStudy(contentFolder);
const { record, themes, findings, quotes, prose, lock } = study;
const claims = prose.flatMap(({ uses }) => uses.filter(({ tag }) => tag === 'Claim')).length;
const exempt = prose.flatMap(({ bare }) => bare).length;
console.log(
  `The content is in order: ${themes.length} themes, ${findings.length} findings, ${quotes.length} quotations; ` +
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
(lock === undefined ? console.warn : console.log)(proofSummary(study));
const stubs = Map.groupBy(stubsIn(readContent(contentFolder)), ({ file }) => file);
if (stubs.size > 0) {
  const left = [...stubs].map(([file, places]) => {
    const lines = places.map(({ line }) => line ?? 1).join(', ');
    return `  ${file}: line${places.length === 1 ? '' : 's'} ${lines}`;
  });
  console.warn(`Texts that are still to be written ('${STUB.trim()} …'):\n${left.join('\n')}`);
}
