// What the repository promises in its own files, compared with what is in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Manifest {
  engines: { node: string };
  allowScripts: Record<string, boolean>;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;

interface LockedPackage {
  engines?: { node?: string };
  os?: string[];
  cpu?: string[];
  hasInstallScript?: boolean;
}
const locked = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> }).packages,
).filter(([path]) => path !== '');

describe('the page on accessibility', () => {
  interface Words {
    accessibility: { tests: { text: string; file: string }[] };
  }
  test.each(readdirSync(join(root, 'src/interface')))('names tests that exist, in %s', (file) => {
    const { tests } = (parse(read(`src/interface/${file}`)) as Words).accessibility;
    expect(tests.map((one) => one.file).filter((name) => !existsSync(join(root, name)))).toEqual(
      [],
    );
    expect(tests.length).toBeGreaterThan(5);
  });
});

describe('package.json', () => {
  test('promises no Node that one of the packages refuses', () => {
    const refusing = locked
      // A package for one platform is left out on every other.
      .filter(([, { os, cpu }]) => os === undefined && cpu === undefined)
      .filter(([, { engines }]) => !semver.subset(manifest.engines.node, engines?.node ?? '*'))
      .map(([path, { engines }]) => `${path}: ${engines?.node ?? ''}`);
    expect(refusing).toEqual([]);
  });

  test('promises the Node that .nvmrc and the package node bring', () => {
    const bundled = (JSON.parse(read('package.json')) as { optionalDependencies: { node: string } })
      .optionalDependencies.node;
    expect(semver.satisfies(bundled, manifest.engines.node)).toBe(true);
    expect(read('.nvmrc').trim()).toBe(`${semver.major(bundled)}`);
  });

  test('allows or denies every install script by name', () => {
    const scripts = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//u, ''))
      // Only on a Mac, where npm builds nothing either.
      .filter((name) => name !== 'fsevents');
    expect([...new Set(scripts)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  });

  test('names no package that nothing uses', () => {
    const files = ['src', 'scripts', 'tests']
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
      )
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs|cjs|astro|css)$/u.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    const text = [
      ...files,
      ...['astro.config.mjs', 'eslint.config.js', 'vitest.config.ts', '.prettierrc.json'].map(read),
    ].join('\n');
    const commands = Object.values(manifest.scripts).join('\n');
    const unused = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
      // Types of a package that is used, and what a command runs by another name.
      .filter((name) => !name.startsWith('@types/'))
      .filter((name) => !['typescript', '@astrojs/check', 'zod'].includes(name))
      .filter((name) => !text.includes(`'${name}`) && !text.includes(`"${name}`))
      .filter((name) => !commands.includes(name));
    expect(unused).toEqual([]);
  });
});

describe('the workflows', () => {
  const uses = readdirSync(join(root, '.github/workflows')).flatMap((file) =>
    [...read(`.github/workflows/${file}`).matchAll(/uses: (.+)/gu)].map(([, used]) => used ?? ''),
  );

  test('name each action by its commit, with its version behind it', () => {
    expect(uses.length).toBeGreaterThan(0);
    for (const used of uses)
      expect(used).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });
});

describe('the workflow that publishes', () => {
  interface Step {
    run?: string;
    uses?: string;
    with?: Record<string, string>;
  }
  const { jobs } = parse(read('.github/workflows/pages.yml')) as {
    jobs: Record<string, { needs?: string; permissions?: Record<string, string>; steps: Step[] }>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('builds once, and publishes what was tested', () => {
    expect(
      steps.filter(({ run }) => /\bnpm (?:cit|test|run build)\b/u.test(run ?? '')),
    ).toHaveLength(1);
    expect(jobs['deploy']?.needs).toBe('test');
  });

  test('attests it, and gives no job that runs packages the right to', () => {
    const attested = steps.find(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'));
    expect(attested?.with?.['subject-path']).toContain('provenance.json');
    expect(Object.keys(jobs['test']?.permissions ?? {})).toEqual(['contents', 'pages']);
    expect(jobs['advisories']?.permissions).toBeUndefined();
  });
});

describe('the updates of packages', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: {
      'package-ecosystem': string;
      groups: Record<string, { 'dependency-type'?: string; 'update-types'?: string[] }>;
      ignore?: { 'dependency-name': string }[];
    }[];
  };

  test('group small ones, and let a major version come alone, but for Astro and its parts', () => {
    const npm = updates.find((update) => update['package-ecosystem'] === 'npm');
    expect(npm?.groups).toEqual({
      astro: { patterns: ['astro', '@astrojs/*'] },
      build: { 'dependency-type': 'production', 'update-types': ['minor', 'patch'] },
      tests: { 'dependency-type': 'development', 'update-types': ['minor', 'patch'] },
    });
  });

  test('leave out the versions that are known not to work here', () => {
    const npm = updates.find((update) => update['package-ecosystem'] === 'npm');
    expect(npm?.ignore?.map((rule) => rule['dependency-name'])).toEqual([
      'typescript',
      'node',
      '@types/node',
      '@citation-js/*',
      'linkedom',
      'unrs-resolver',
    ]);
  });
});

describe('the documents', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'].concat(
    readdirSync(join(root, 'docs/decisions')).map((file) => `docs/decisions/${file}`),
  );

  test('name no file of the code that is not there', () => {
    const missing = documents.flatMap((document) =>
      [...read(document).matchAll(/(?<![\w/])(?:src|scripts|tests)\/[\w/.-]+\.[a-z]+/gu)]
        .map(([path]) => path)
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${document}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  test('name no command that is not there', () => {
    const missing = documents.flatMap((document) =>
      [...read(document).matchAll(/npm run ([\w:-]+)/gu)]
        .map(([, command = '']) => command)
        .filter((command) => !Object.hasOwn(manifest.scripts, command))
        .map((command) => `${document}: npm run ${command}`),
    );
    expect(missing).toEqual([]);
  });

  test('have a line for each room of the code', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const study = readdirSync(join(root, 'src/study'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `study/${name}`);
    const architecture = read('docs/architecture.md');
    expect([...rooms, ...study].filter((room) => !architecture.includes(`\`${room}/\``))).toEqual(
      [],
    );
  });
});
