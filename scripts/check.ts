/** `npm run check`: reads and checks the content, without building anything. */
import { StudyError } from '../src/study/problem.ts';
import { readStudy } from '../src/study/read.ts';
import { contentFolder } from './content-folder.ts';

try {
  const { themes, findings, quotes, prose } = readStudy(contentFolder);
  const claims = prose.flatMap(({ uses }) => uses.filter(({ tag }) => tag === 'Claim')).length;
  const exempt = prose.flatMap(({ bare }) => bare).length;
  console.log(
    `The content stands: ${themes.length} themes, ${findings.length} findings, ${quotes.length} quotations; ` +
      `${claims} sentences of prose with evidence, ${exempt} listed as needing none.`,
  );
} catch (error) {
  if (!(error instanceof StudyError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
