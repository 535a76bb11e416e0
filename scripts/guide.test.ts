// Runs the commands of the guide as they stand, in a folder of their own.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FILES } from '../src/study/reading/content.ts';
import { problemText, type Problem } from '../src/study/reading/problem.ts';
import { checkFields, parseYaml } from '../src/study/reading/yaml-file.ts';

const root = resolve(import.meta.dirname, '..');
const guide = readFileSync(join(root, 'docs/bringing-in-a-study.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const commands = [...guide.matchAll(/^ *```sh\n(.*?)^ *```/gmsu)]
  .flatMap(([, block = '']) => block.trim().split('\n'))
  .map((line) => line.trim());

/** Examples of content, each with the name of its file in its first line. */
const examples = [...guide.matchAll(/^(?<indent> *)```yaml\n(?<text>.*?)^ *```/gmsu)].map(
  ({ groups }) =>
    (groups?.['text'] ?? '').replaceAll(new RegExp(`^${groups?.['indent'] ?? ''}`, 'gmu'), ''),
);

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

copyFileSync(join(root, 'tests/fixtures/jats/bmj.xml'), join(folder, 'article.xml'));
writeFileSync(join(folder, 'references.ris'), 'TY  - JOUR\nTI  - Beans\nPY  - 2011\nER  - \n');
writeFileSync(
  join(folder, 'quotations.csv'),
  'text,speaker,theme\n"You wait, and look.",Grower 2,Waiting\n',
);
writeFileSync(join(folder, 'findings.csv'), 'statement,theme\nSome growers waited.,Waiting\n');
writeFileSync(
  join(folder, 'codebook.qdc'),
  '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="1" name="Waiting" isCodable="true"/></Codes></CodeBook>',
);

/** Commands that are run; the others serve pages, or write a proof of a study that is not written yet. */
const RUN = ['new-study', 'check'];

test('the guide names commands that exist', () => {
  const names = commands.map((command) => /^npm run ([\w-]+)/u.exec(command)?.[1] ?? command);
  expect(names.length).toBeGreaterThan(4);
  expect(names.filter((name) => name !== 'npm ci' && scripts[name] === undefined)).toEqual([]);
});

test.each(commands.filter((command) => RUN.some((name) => command.startsWith(`npm run ${name} `))))(
  '%s',
  (command) => {
    const [, name = '', options = ''] = /^npm run ([\w-]+) -- (.*)$/u.exec(command) ?? [];
    if (name === 'new-study' && !options.includes('--write'))
      rmSync(join(folder, 'my-study'), { recursive: true, force: true });
    const program = (scripts[name] ?? '').replace('node scripts/run.cjs ', '');
    const run = spawnSync(
      process.execPath,
      [join(root, 'scripts/run.cjs'), program, ...options.split(' ')],
      { cwd: folder, encoding: 'utf8' },
    );
    expect({ status: run.status, said: run.status === 0 ? '' : run.stderr }).toEqual({
      status: 0,
      said: '',
    });
  },
);

test('the guide has the parts that it names', () => {
  const named = [...guide.matchAll(/^- \[(.+)\]\(#.+\)$/gmu)].map(([, name]) => name);
  expect(named).toHaveLength(6);
  expect(named.filter((name) => !guide.includes(`\n## ${name ?? ''}\n`))).toEqual([]);
});

test.each(examples)('the example %j is content as the schema has it', (text) => {
  const name = /^# (?<file>\S+)/u.exec(text)?.groups?.['file'];
  const entry = Object.values(FILES).find(({ file }) => file === name);
  const told: string[] = [];
  const report = (problem: Problem): void => void told.push(problemText(problem));
  const located = parseYaml(name ?? '', text, report);
  if (entry && located) checkFields(located, entry.schema, report);
  expect([entry?.file, told]).toEqual([name, []]);
});
