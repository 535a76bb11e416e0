// Builds a site that must not be published, in a copy of this project, and looks at what is left of the
// one that was.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');

// Resolved, since some systems keep their temporary folder behind a link.
const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'builds-')));
const project = join(temporary, 'project');

afterAll(() => rmSync(temporary, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(join(project, 'dist'), { recursive: true });
  for (const name of [
    'astro.config.mjs',
    'content',
    'package.json',
    'public',
    'scripts',
    'src',
    'tsconfig.json',
  ]) {
    cpSync(join(repository, name), join(project, name), { recursive: true });
  }
  // Beside the project, so that a build finds its packages and leaves their folder alone.
  symlinkSync(join(repository, 'node_modules'), join(temporary, 'node_modules'), 'junction');
  writeFileSync(join(project, 'dist', 'marker.html'), 'the site before\n');
});

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

function build(settings: Record<string, string> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/astro.ts', 'build'], {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      // A test runner sets the first two, a developer perhaps the others.
      NODE_ENV: undefined,
      VITEST: undefined,
      CONTENT_DIR: undefined,
      BASE_PATH: undefined,
      SITE_URL: undefined,
      FORCE_COLOR: undefined,
      NO_COLOR: '1',
      ...settings,
    },
  });
  return { status, stdout, stderr };
}

/** Changes a file of the project, or fails where there is nothing to change. */
function change(file: string, from: string, to: string): void {
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2)
    throw new Error(`${file} does not have exactly one '${from}'.`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

function expectTheSiteBefore(): void {
  expect(readdirSync(join(project, 'dist'))).toEqual(['marker.html']);
  expect(readFileSync(join(project, 'dist', 'marker.html'), 'utf8')).toBe('the site before\n');
}

/** A build takes some seconds, and more where others run beside it. */
const timeout = 180_000;

test(
  'content that does not stand ends the build with the report, and leaves the site as it was',
  { timeout },
  () => {
    change('content/participants.yaml', 'South-East, n: 9', 'South-East, n: 10');
    change('content/quotes.yaml', 'speaker: Drug worker\n', 'speaker: Worker\n');
    cpSync(join(project, 'content'), join(temporary, 'broken'), { recursive: true });
    rmSync(join(project, 'content'), { recursive: true });

    const { status, stdout, stderr } = build({ CONTENT_DIR: join(temporary, 'broken') });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    const [heading, ...rest] = stderr.trimEnd().split('\n');
    expect(heading).toContain('[study-modules]');
    expect(rest).toEqual([
      '2 problems in the content:',
      "  participants.yaml:14 (geographical-region): The levels of 'Geographical region' sum to 17, not to the total of 16. Compare each n with the table of the article.",
      expect.stringMatching(
        /^ {2}quotes\.yaml:\d+ \(dw-sign-post → speaker\): The speaker was proved as 'Drug worker', and now reads 'Worker'\. Restore it, or, where the article says so, prove it anew: PAPER_TEXT=<file> npm run verify -- --write\.$/u,
      ),
      '  Stack trace:',
    ]);
    expectTheSiteBefore();
  },
);

test(
  'a filter that rewrites quotations ends the build, and leaves the site as it was',
  { timeout },
  () => {
    change(
      'src/components/Quotation.astro',
      'set:text={text}',
      "set:text={text.replaceAll('...', '…')}",
    );

    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain('The built pages differ from the recorded quotations:');
    expect(stderr).toContain(
      `quotes/nc-well-engaged/index.html: quotation 'nc-well-engaged' reads
      We have got some service users who are very well engaged with primary care and attend regular diabetes reviews or asthma reviews or COPD reviews … Equally we have a larger majority of people whose health is quite poor and they don’t engage with those services.
    and its record
      We have got some service users who are very well engaged with primary care and attend regular diabetes reviews or asthma reviews or COPD reviews ... Equally`,
    );
    expect(stderr).toContain(
      'Something between the record and the page rewrites text, such as a typography filter. Turn it off.',
    );
    expectTheSiteBefore();
  },
);

test(
  'a site with a base path without slashes takes the place of the one before, whatever BASE_URL says',
  { timeout },
  () => {
    expect(build({ BASE_PATH: 'x', BASE_URL: '/y/' })).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(project, 'dist', 'marker.html'))).toBe(false);
    expect(readdirSync(project).filter((name) => /^\.?dist/u.test(name))).toEqual(['dist']);

    const html = readFileSync(join(project, 'dist', 'index.html'), 'utf8');
    const addresses = [...html.matchAll(/ (?:href|src)="(\/[^"]*)"/gu)].map(
      ([, address]) => address,
    );
    expect(addresses).toContain('/x/');
    expect(addresses).toContain('/x/findings/');
    expect(addresses.filter((address) => !address?.startsWith('/x/'))).toEqual([]);
  },
);

test(
  'an address that was published and leads nowhere ends the build, and leaves the site as it was',
  { timeout },
  () => {
    appendFileSync(
      join(project, 'content', 'addresses.yaml'),
      '- /findings/#a-finding-of-old\n- /a-page-of-old/\n',
    );
    const { status, stdout, stderr } = build();
    expect(status).toBe(1);
    expect(stdout + stderr).toContain(
      [
        'Addresses that people may have kept lead nowhere:',
        '  /findings/#a-finding-of-old',
        '  /a-page-of-old/',
        'Give the thing its id back. A page that was moved is named in redirects.yaml.',
      ].join('\n'),
    );
    expectTheSiteBefore();
  },
);
