import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentCommit } from './content-commit.ts';

let folder: string;

const git = (...words: string[]): string =>
  execFileSync(
    'git',
    ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words],
    { encoding: 'utf8' },
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('contentCommit() of a folder outside git is not known', () => {
  expect(contentCommit(folder)).toBeUndefined();
});

test('contentCommit() is the last commit, until something differs from it', () => {
  git('init', '--quiet');
  writeFileSync(join(folder, 'study.yaml'), 'name: A\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Add the study');
  expect(contentCommit(folder)).toBe(git('rev-parse', 'HEAD').slice(0, 10));
  const shallow = join(folder, 'shallow');
  git('clone', '--quiet', '--depth', '1', `file://${folder}`, shallow);
  expect(contentCommit(shallow)).toBeUndefined();
  rmSync(shallow, { recursive: true });
  writeFileSync(join(folder, 'study.yaml'), 'name: B\n');
  expect(contentCommit(folder)).toBeUndefined();
});
