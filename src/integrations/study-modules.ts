import type { AstroIntegration } from 'astro';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentCommit } from './content-commit.ts';
import { readStudy } from '../study/read.ts';
import type { Study } from '../study/study.ts';

const STUDY = 'virtual:study';
const PROSE = 'virtual:study/prose';

/** Module source that exports the frozen Study, and the commit of its content where that is known. */
function studyModule(study: Study, commit: string | undefined): string {
  const freeze = `const freeze = (value) => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};`;
  return `${freeze}\nexport const study = freeze(${JSON.stringify(study)});\nexport const commit = ${JSON.stringify(commit)};`;
}

/** Module source that imports each file of prose and exports them by id. */
function proseModule(study: Study, folder: string): string {
  const imports = study.prose.map(
    ({ file }, index) => `import * as prose${index} from ${JSON.stringify(join(folder, file))};`,
  );
  const entries = study.prose.map(({ id }, index) => `[${JSON.stringify(id)}, prose${index}]`);
  return [...imports, `export const prose = new Map([${entries.join(', ')}]);`].join('\n');
}

/** Serves the content folder to pages as two modules; a change in development reloads them. */
function modules(folder: string): Plugin {
  const resolved = (id: string): string => `\0${id}`;
  return {
    name: 'study-modules',
    resolveId: (id) => (id === STUDY || id === PROSE ? resolved(id) : undefined),
    load(id) {
      if (id !== resolved(STUDY) && id !== resolved(PROSE)) return undefined;
      const study = readStudy(folder);
      return id === resolved(STUDY)
        ? studyModule(study, contentCommit(folder))
        : proseModule(study, folder);
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!resolve(file).startsWith(folder)) return;
        for (const id of [STUDY, PROSE]) {
          for (const environment of Object.values(server.environments)) {
            const module = environment.moduleGraph.getModuleById(resolved(id));
            if (module) environment.moduleGraph.invalidateModule(module);
          }
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/**
 * Reads and checks the study before anything else happens, so that bad content stops a build before it has
 * touched a file; then offers it to pages.
 */
export function studyModules({ contentFolder }: { contentFolder: string }): AstroIntegration {
  return {
    name: 'study-modules',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') readStudy(contentFolder);
        updateConfig({
          vite: {
            plugins: [modules(contentFolder)],
            server: { fs: { allow: [contentFolder, process.cwd()] } },
          },
        });
      },
    },
  };
}
