// A maintainer puts another study in the place of `content/`, runs the commands that the README names, and every test
// that looks at `content/` still passes.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'other-content-'));
const project = join(temporary, 'project');
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const run = promisify(execFile);
const node = (...command: string[]): Promise<unknown> =>
  run(process.execPath, command, {
    cwd: project,
    // A test runner sets these for its own tests.
    env: {
      ...process.env,
      NODE_ENV: undefined,
      VITEST: undefined,
      NODE_OPTIONS: undefined,
      SITE_URL: 'https://study.example',
    },
    maxBuffer: 50_000_000,
  });

/** Test files that read `content/`, or the site that is built of it. */
const ofContent = ['src', 'scripts', 'tests'].flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.test.ts') && basename(file) !== basename(import.meta.filename),
    )
    .map((file) => join(folder, file))
    .filter((file) =>
      /built\('published'\)|(?:\.\.\/|root, ')content'/u.test(
        readFileSync(join(repository, file), 'utf8'),
      ),
    ),
);

test(
  'every test of the content passes with another study in its place',
  { timeout: 600_000 },
  async () => {
    const left = new Set(['.git', 'content', 'dist', 'node_modules']);
    cpSync(repository, project, {
      recursive: true,
      filter: (from) =>
        !left.has(basename(from)) || !from.startsWith(join(repository, basename(from))),
    });
    cpSync(join(repository, 'tests/fixtures/invented-german-study'), join(project, 'content'), {
      recursive: true,
    });
    symlinkSync(join(repository, 'node_modules'), join(project, 'node_modules'), 'junction');
    await node('scripts/run.cjs', 'check.ts');
    await node('scripts/run.cjs', 'citation-file.ts');
    expect(ofContent.length).toBeGreaterThan(8);
    await node('node_modules/vitest/vitest.mjs', 'run', ...ofContent);
  },
);
