import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '..');
const workspace = mkdtempSync(join(tmpdir(), 'commands-'));
const study = join(workspace, 'content');
cpSync(join(repository, 'tests/fixtures/invented-german-study'), study, { recursive: true });
const findings = readFileSync(join(study, 'findings.yaml'), 'utf8');
writeFileSync(join(study, 'findings.yaml'), findings.replace('\n  theme:', '\n\ttheme:'));
const line = findings.slice(0, findings.indexOf('\n  theme:') + 1).split('\n').length;

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

function run(command: string, environment: Record<string, string>, ...options: string[]) {
  return spawnSync(
    process.execPath,
    [join(repository, 'scripts/run.cjs'), command, '--content', study, ...options],
    {
      cwd: repository,
      encoding: 'utf8',
      env: {
        ...process.env,
        CI: '',
        GITHUB_ACTIONS: '',
        GITHUB_WORKSPACE: workspace,
        ...environment,
      },
    },
  );
}

const report = `1 problem in the content:
  findings.yaml:${line}: This line is indented with a tab. Indent with spaces only: most editors have a command that turns tabs into spaces.
`;
const annotation = `::error file=content/findings.yaml,line=${line},title=Content::findings.yaml:${line}: This line is indented with a tab. Indent with spaces only: most editors have a command that turns tabs into spaces.
`;

test('a report goes to people alone where no build machine runs', () => {
  expect(run('check.ts', {})).toMatchObject({ status: 1, stderr: report, stdout: '' });
});

test.each(['GITHUB_ACTIONS', 'CI'])('%s adds an annotation on file and line', (name) => {
  expect(run('check.ts', { [name]: 'true' })).toMatchObject({
    status: 1,
    stderr: report,
    stdout: annotation,
  });
});

test('verify tells problems alike', () => {
  const article = join(study, 'article.txt');
  expect(run('verify.ts', { CI: 'true' }, '--text', article)).toMatchObject({
    status: 1,
    stderr: report,
    stdout: annotation,
  });
});
