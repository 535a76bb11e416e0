/**
 * `npm run new-study -- <folder> [--article <file>]`: makes the folder of a new study, with what can be known from the
 * article, and lists what is left to write.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { bringIn } from '../src/bring-in/bring-in.ts';
import { newStudy } from '../src/bring-in/new-study.ts';
import { StudyError } from '../src/study/reading/problem.ts';
import { argument, fileOption } from './settings.ts';

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
if (existsSync(folder) && readdirSync(folder).length > 0)
  fail(`The folder ${named} is not empty. Name one that does not exist yet.`);

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
