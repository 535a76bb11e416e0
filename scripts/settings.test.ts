import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '..');

function run(...words: string[]) {
  return spawnSync(process.execPath, [resolve(repository, 'scripts/run.cjs'), ...words], {
    cwd: repository,
    encoding: 'utf8',
  });
}

test.each([
  ['check.ts', '--contnet', 'There is no option --contnet. Did you mean --content?\n'],
  ['verify.ts', '--wirte', 'There is no option --wirte. Did you mean --write?\n'],
  [
    'addresses.ts',
    '--folder',
    'There is no option --folder. The options are --write, --paragraphs, --content, --site, --base, --text, --article, --references, --codebook, --quotations, --findings.\n',
  ],
])('%s %s is refused', (command, option, stderr) => {
  expect(run(command, option, 'x')).toMatchObject({ status: 1, stderr, stdout: '' });
});

test('an option with an empty value is refused', () => {
  expect(run('check.ts', '--content', '')).toMatchObject({
    status: 1,
    stderr: 'The option --content has no value. Write one behind it, or leave it out.\n',
    stdout: '',
  });
});

test('a misspelt option is not passed on to Astro', () => {
  expect(run('astro.ts', 'build', '--bsae', '/folder/')).toMatchObject({
    status: 1,
    stderr: 'There is no option --bsae. Did you mean --base?\n',
    stdout: '',
  });
});

test('an option of Astro is', () => {
  const { status, stdout } = run('astro.ts', 'preview', '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--host');
});
