// Builds the site, once for all whole-site tests, the way a maintainer does, and serves each build.
//
// Every build has a project folder of its own under the system's temporary folder: a copy of the files
// that a build reads. What is in `dist/` stays there. Packages are found through one link beside the
// projects, and not inside them, so that builds which run at the same time share no cache.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { servePages, type PagesServer } from './pages-server.ts';

const repository = resolve(import.meta.dirname, '../..');

/** What a build reads. */
const sources = [
  'astro.config.mjs',
  'content',
  'package.json',
  'public',
  'scripts',
  'src',
  'tests/fixtures',
  'tsconfig.json',
];

interface Recipe {
  /** Name of the project folder. */
  project: string;
  base: string;
  site: string;
  content: string;
  environment?: Record<string, string>;
}

const site = 'https://example.org';

const recipes = {
  /** The study at the root of a host. */
  root: { project: 'root', base: '/', site, content: 'content' },
  /** The study in a folder of a host, as on GitHub Pages. */
  folder: {
    project: 'folder',
    base: '/x/',
    site,
    content: 'content',
    environment: { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  },
  /** The same, built somewhere else by somebody else. */
  folderAgain: {
    project: 'another folder/with a longer name',
    base: '/x/',
    site,
    content: 'content',
    environment: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
  /** The study two folders deep. */
  deep: { project: 'deep', base: '/x/y/', site, content: 'content' },
  /** Another study, in another language, with none of the optional files. */
  german: {
    project: 'german',
    base: '/',
    site: 'https://example.net',
    content: 'tests/fixtures/invented-german-study',
  },
} satisfies Record<string, Recipe>;

export type SiteName = keyof typeof recipes;

/** A site that was built and is being served. */
export interface BuiltSite {
  /** The folder that was built. */
  dist: string;
  /** The content folder that it was built from. */
  content: string;
  base: string;
  /** Where it says that it is published. */
  site: string;
  /** Where it is served, without the base path. */
  origin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: Record<SiteName, BuiltSite>;
  }
}

const run = promisify(execFile);

async function build(project: string, { base, site, content, environment }: Recipe): Promise<void> {
  const env = {
    ...process.env,
    // A test runner sets these, and a build would read them.
    NODE_ENV: undefined,
    VITEST: undefined,
    SITE_URL: site,
    BASE_PATH: base,
    CONTENT_DIR: content,
    ...environment,
  };
  try {
    await run(process.execPath, ['scripts/astro.ts', 'build'], { cwd: project, env });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(
      `The site of ${content} at ${base} was not built:\n${stdout ?? ''}${stderr ?? ''}`,
    );
  }
}

export default async function setup(vitest: TestProject): Promise<() => void> {
  // Resolved, since some systems keep their temporary folder behind a link.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'whole-site-')));
  const servers: PagesServer[] = [];
  const tidy = (): void => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true, force: true });
  };

  const make = async (name: string, recipe: Recipe): Promise<[string, BuiltSite]> => {
    const project = join(folder, recipe.project);
    for (const source of sources) {
      cpSync(join(repository, source), join(project, source), { recursive: true });
    }
    await build(project, recipe);
    const dist = join(project, 'dist');
    const server = await servePages(dist, recipe.base);
    servers.push(server);
    const { base, site } = recipe;
    return [
      name,
      { dist, content: join(project, recipe.content), base, site, origin: server.origin },
    ];
  };

  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // All come to their end, even if one fails: none must still be writing when the folder is removed.
  const made = await Promise.allSettled(
    Object.entries<Recipe>(recipes).map(([name, recipe]) => make(name, recipe)),
  );
  const built = made.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = made.find((result) => result.status === 'rejected');
  if (failed !== undefined) {
    tidy();
    throw failed.reason;
  }
  vitest.provide('sites', Object.fromEntries(built) as Record<SiteName, BuiltSite>);
  return tidy;
}
