// Builds a site when a test first asks for it, the way a maintainer does, and serves it to all of them.
//
// Every build has a project folder of its own under the system's temporary folder: a copy of the files
// that a build reads. What is in `dist/` stays there. Packages are found through one link beside the
// projects, and not inside them, so that builds which run at the same time share no cache.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** A study whose words the tests know, whatever is written in `content/`. */
const study = 'tests/fixtures/english-study';

const recipes = {
  /** The study at the root of a host. */
  root: { project: 'root', base: '/', site, content: study },
  /** The study in a folder of a host, as on GitHub Pages. */
  folder: {
    project: 'folder',
    base: '/x/',
    site,
    content: study,
    environment: { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  },
  /** The same, built somewhere else by somebody else. */
  folderAgain: {
    project: 'another folder/with a longer name',
    base: '/x/',
    site,
    content: study,
    environment: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
  /** The study two folders deep. */
  deep: { project: 'deep', base: '/x/y/', site, content: study },
  /** What `content/` holds, as it will be published; the folder that PUBLISH_TO names gets a copy. */
  published: {
    project: 'published',
    base: (process.env['BASE_PATH'] ?? '/published').replace(/\/?$/u, '/'),
    site: process.env['SITE_URL'] || site,
    content: 'content',
  },
  /** Another study, in another language, with none of the optional files. */
  german: {
    project: 'german',
    base: '/',
    site: 'https://example.net',
    content: 'tests/fixtures/invented-german-study',
  },
  /** A study of another shape: groups compared, sub-themes, dialogues, two tables, no words for how many. */
  dialogues: {
    project: 'dialogues',
    base: '/',
    site: 'https://example.net',
    content: 'tests/fixtures/dialogues-study',
  },
  /** A study that is written from right to left, with twelve themes and two tables. */
  arabic: {
    project: 'arabic',
    base: '/',
    site: 'https://example.net',
    content: 'tests/fixtures/arabic-study',
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
    /** Answers `/<name of a site>` with a `BuiltSite` as JSON once that site is built. */
    siteBuilder: string;
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

export default async function setup(vitest: TestProject): Promise<() => Promise<void>> {
  // Resolved, since some systems keep their temporary folder behind a link.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'whole-site-')));
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const servers: PagesServer[] = [];

  const make = async (recipe: Recipe): Promise<BuiltSite> => {
    const project = join(folder, recipe.project);
    for (const source of sources) {
      cpSync(join(repository, source), join(project, source), { recursive: true });
    }
    await build(project, recipe);
    const dist = join(project, 'dist');
    const copy = process.env['PUBLISH_TO'];
    if (recipe === recipes.published && copy) {
      cpSync(dist, resolve(repository, copy), { recursive: true });
    }
    const server = await servePages(dist, recipe.base);
    servers.push(server);
    const { base, site } = recipe;
    return { dist, content: join(project, recipe.content), base, site, origin: server.origin };
  };

  const sites = new Map<SiteName, Promise<BuiltSite>>();
  const siteOf = (name: SiteName): Promise<BuiltSite> => {
    const site = sites.get(name) ?? make(recipes[name]);
    sites.set(name, site);
    return site;
  };

  const builder = createServer((request, response) => {
    siteOf((request.url ?? '').slice(1) as SiteName).then(
      (site) => response.end(JSON.stringify(site)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((listening) => builder.listen(0, '127.0.0.1', listening));
  vitest.provide('siteBuilder', `http://127.0.0.1:${(builder.address() as AddressInfo).port}`);

  return async () => {
    builder.close();
    // None must still be writing when the folder is removed.
    await Promise.allSettled(sites.values());
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
