/**
 * `npm run new-study -- <folder> [--article <file>]`: makes the folder of a new study, with what can be known from the
 * article, and lists what is left to write. With a folder that has a study already, adds what files of other tools have
 * and the study has not: says what that would be, and writes it with `--write`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { additionsTo } from '../src/bring-in/add-records.ts';
import { bringIn, recordsIn } from '../src/bring-in/bring-in.ts';
import { addToStudy, newStudy } from '../src/bring-in/new-study.ts';
import { FILES, readContent } from '../src/study/reading/content.ts';
import { StudyError } from '../src/study/reading/problem.ts';
import { STUB } from '../src/study/texts/stubs.ts';
import { argument, fileOption, setting } from './settings.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The text of the file that an option names. */
function textOf(
  option: Parameters<typeof fileOption>[0],
): { name: string; text: string } | undefined {
  const file = fileOption(option);
  if (file === undefined) return undefined;
  try {
    return { name: basename(file), text: readFileSync(file, 'utf8') };
  } catch {
    return fail(`The file of --${option} cannot be read: ${file}`);
  }
}

const named =
  argument() ?? fail('Name a folder: npm run new-study -- my-study --article article.xml');
const folder = resolve(named);
if (existsSync(join(folder, FILES.record.file))) {
  addToIt();
  process.exit();
}
if (existsSync(folder) && readdirSync(folder).length > 0)
  fail(`The folder ${named} is not empty. Name one that does not exist yet.`);

/** Adds the records of a table or a codebook to the study that the folder has. */
function addToIt(): void {
  if (fileOption('article') !== undefined || fileOption('references') !== undefined)
    fail(
      `${named} has a study already. An article and a reference list are only brought into a new folder; ` +
        '--quotations, --findings and --codebook are added to what is there.',
    );
  const records = recordsIn({
    codebook: textOf('codebook'),
    quotations: textOf('quotations'),
    findings: textOf('findings'),
  });
  if (typeof records === 'string') fail(records);
  if (Object.values(records).every((one) => one.length === 0))
    fail(
      `${named} has a study already. Name what to add to it: ` +
        `npm run new-study -- ${named} --quotations quotations.csv`,
    );
  const text = setting('text') ?? join(folder, 'article.txt');
  const { texts, added, known } = additionsTo(
    readContent(folder),
    records,
    existsSync(text) ? readFileSync(text, 'utf8') : undefined,
  );
  const there = `${known} ${known === 1 ? 'record is' : 'records are'} there already and stay${known === 1 ? 's' : ''} as ${known === 1 ? 'it is' : 'they are'}.`;
  if (added.length === 0) {
    console.log(`Nothing to add. ${there}`);
    return;
  }
  const writes = process.argv.includes('--write');
  console.log(
    [
      writes ? 'Added:' : 'This would be added:',
      ...added.map((line) => `  ${line}`),
      ...(known > 0 ? [there] : []),
      ...(writes ? [] : ['Nothing is written yet. To write it, add --write to the command.']),
    ].join('\n'),
  );
  if (!writes) return;
  const problems = addToStudy(folder, texts);
  if (problems.length > 0) throw new StudyError(problems);
  console.log(
    `Write what begins with '${STUB.trim()}', then prove it: ` +
      `npm run verify -- --content ${relative('.', folder)} --text <file> --write`,
  );
}

const brought = bringIn({
  article: textOf('article'),
  references: textOf('references'),
  codebook: textOf('codebook'),
  quotations: textOf('quotations'),
  findings: textOf('findings'),
  today: new Date().toISOString().slice(0, 10),
});
if (typeof brought === 'string') fail(brought);
const { left, problems } = newStudy(folder, brought.draft, brought.notes);
if (problems.length > 0) throw new StudyError(problems);
console.log(
  [
    ...brought.counts,
    '',
    left.trim(),
    '',
    `See it: npm run dev -- --content ${relative('.', folder)}`,
  ].join('\n'),
);
