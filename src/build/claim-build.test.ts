import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimBuild } from './claim-build.ts';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'claim-')));
  lock = join(folder, '.dist-lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('names the process that builds', () => {
  claimBuild(lock);
  expect(readFileSync(lock, 'utf8')).toBe(`${process.pid}\n`);
});

test('refuses a second build, and says what to do', () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  try {
    writeFileSync(lock, `${other.pid ?? 0}\n`);
    expect(() => claimBuild(lock)).toThrow(
      `Another build is running in this folder (process ${other.pid ?? 0}). Wait until it ends. ` +
        `If no build is running, delete ${lock}.`,
    );
  } finally {
    other.kill();
  }
});

test('takes over from a build that was killed', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(lock, `${pid}\n`);
  claimBuild(lock);
  expect(readFileSync(lock, 'utf8')).toBe(`${process.pid}\n`);
});

test('takes over a lock that holds no process', () => {
  writeFileSync(lock, '');
  claimBuild(lock);
  expect(readFileSync(lock, 'utf8')).toBe(`${process.pid}\n`);
});

test('removes the lock when the process ends', () => {
  const program = `import { claimBuild } from '${join(import.meta.dirname, 'claim-build.ts')}'; claimBuild('${lock}');`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
  expect(status).toBe(0);
  expect(() => readFileSync(lock)).toThrow('ENOENT');
});
