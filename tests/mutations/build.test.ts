// Builds a site that must not be published, in a copy of this project, and looks at what is left of the
// one that was.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
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
    'package.json',
    'public',
    'scripts',
    'src',
    'tsconfig.json',
  ]) {
    cpSync(join(repository, name), join(project, name), { recursive: true });
  }
  cpSync(join(repository, 'tests/fixtures/english-study'), join(project, 'content'), {
    recursive: true,
  });
  // Beside the project, so that a build finds its packages and leaves their folder alone.
  symlinkSync(join(repository, 'node_modules'), join(temporary, 'node_modules'), 'junction');
  writeFileSync(join(project, 'dist', 'marker.html'), 'the site before\n');
});

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

function build(settings: Record<string, string> = {}, options: readonly string[] = []): Outcome {
  const command = ['scripts/astro.ts', 'build', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      // A test runner sets the first two, a developer perhaps the others.
      NODE_ENV: undefined,
      VITEST: undefined,
      CONTENT_DIR: undefined,
      BASE_PATH: undefined,
      SITE_URL: 'https://example.org',
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
    change('content/quotes.yaml', 'speaker: Drug worker\n', 'speaker: Drug worker 1\n');
    cpSync(join(project, 'content'), join(temporary, 'broken'), { recursive: true });
    rmSync(join(project, 'content'), { recursive: true });

    const { status, stdout, stderr } = build({ CONTENT_DIR: join(temporary, 'broken') });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    const [heading, ...rest] = stderr.trimEnd().split('\n');
    expect(heading).toContain('[study-site]');
    expect(rest).toEqual([
      '3 problems in the content:',
      "  participants.yaml:21 (geographical-region): The levels of 'Geographical region' sum to 17, not to the total of 16. Compare each n with the table of the article.",
      expect.stringContaining("→ n): This was proved as '9', and now reads '10'."),
      expect.stringMatching(
        /^ {2}quotes\.yaml:\d+ \(dw-sign-post → speaker\): The speaker was proved as 'Drug worker', and now reads 'Drug worker 1'\. Restore it, or, if the article supports the change, prove it again: npm run verify -- --text <file> --write\.$/u,
      ),
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
      'Something rewrites text between the record and the page, such as a typography filter. Turn it off.',
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
  'a site without a proof is built, says so at the end, and claims none on its pages',
  { timeout },
  () => {
    rmSync(join(project, 'content', 'source.lock.json'));
    const refused = build();
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(
      'pages/about.mdx says that the content was proved, but there is no source.lock.json',
    );
    expectTheSiteBefore();

    const fixture = join(repository, 'tests/fixtures/invented-german-study');
    const { status, stdout, stderr } = build({ CONTENT_DIR: fixture });
    expect(status).toBe(0);
    expect(stdout + stderr).toContain(
      'Nothing is proved against the article: there is no source.lock.json',
    );
    const page = readFileSync(join(project, 'dist', 'quotes', 'index.html'), 'utf8');
    expect(page).toContain('Der Wortlaut wurde noch nicht mit dem Text des Artikels verglichen.');
    for (const file of readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.html')) continue;
      const html = readFileSync(join(project, 'dist', file), 'utf8');
      expect(html).not.toContain('Wort für Wort');
      expect(html).not.toContain('Die Worte stehen so im Artikel');
    }
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
    expect(stdout).toBe('');
    for (const address of ['/findings/#a-finding-of-old', '/a-page-of-old/']) {
      expect(stderr).toContain(`(${address}): This address was published, but nothing has it now.`);
    }
    expectTheSiteBefore();
  },
);

test(
  'a build machine that does not know where the site will be served builds nothing',
  { timeout },
  () => {
    const { status, stderr } = build({ CI: 'true', SITE_URL: '' });
    expect(status).toBe(1);
    expect(stderr).toContain('SITE_URL is not set, so nothing was built.');
    expect(stderr).toContain('npm run build -- --site https://example.org --base /folder/');
    expect(stderr).not.toContain('    at ');
    expectTheSiteBefore();
  },
);

test('a second build in the same folder is refused in plain words', { timeout }, () => {
  writeFileSync(join(project, '.dist-lock'), `${process.pid}\n`);
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr).toContain(`Another build is running in this folder (process ${process.pid}).`);
  expect(stderr).not.toContain('    at ');
  expectTheSiteBefore();
});

test(
  'a dist that is a link stays one, and options take the place of variables',
  { timeout },
  () => {
    rmSync(join(project, 'dist'), { recursive: true });
    mkdirSync(join(temporary, 'served'));
    writeFileSync(join(temporary, 'served', 'marker.html'), 'the site before\n');
    symlinkSync(join(temporary, 'served'), join(project, 'dist'));

    const options = ['--site', 'https://example.com', '--base=/y/'];
    const { status, stderr } = build({ SITE_URL: '' }, options);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lstatSync(join(project, 'dist')).isSymbolicLink()).toBe(true);
    expect(existsSync(join(temporary, 'served', 'marker.html'))).toBe(false);
    const html = readFileSync(join(temporary, 'served', 'index.html'), 'utf8');
    expect(html).toContain('<link rel="canonical" href="https://example.com/y/">');
  },
);
