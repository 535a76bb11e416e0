import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentCommit } from './content-commit.ts';
import type { Study } from '../study/reading/study.ts';

const STUDY = 'virtual:study';
const PROSE = 'virtual:study/prose';
const SEARCH_UI = 'virtual:study/search-ui';
const ANNOUNCEMENTS = 'virtual:study/announcements';

/** Module source that exports the frozen Study, and the commit of its content if known. */
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

/** Module source that exports the interface text of the search, so that its script carries nothing else of the study. */
const searchUiModule = ({ ui }: Study): string => `export const ui = ${JSON.stringify(ui.search)};`;

/** Module source that exports what scripts announce, so that no page carries words that few readers hear. */
const announcementsModule = ({ ui: { navigation } }: Study): string => {
  const { copied, selected, addressed, loading, failed } = navigation;
  const announcements = { copied, selected, addressed, loading, failed };
  return `export const announcements = ${JSON.stringify(announcements)};`;
};

/**
 * Serves the study to pages as virtual modules. In development, a change in its folder reloads them.
 *
 * @param read Reads the study in the folder.
 */
export function studyModules(folder: string, read: () => Study): Plugin {
  const resolved = (id: string): string => `\0${id}`;
  const makers = new Map<string, (study: Study) => string>([
    [STUDY, (study) => studyModule(study, contentCommit(folder))],
    [PROSE, (study) => proseModule(study, folder)],
    [SEARCH_UI, searchUiModule],
    [ANNOUNCEMENTS, announcementsModule],
  ]);
  return {
    name: 'study-modules',
    resolveId: (id) => (makers.has(id) ? resolved(id) : undefined),
    load(id) {
      const make = makers.get(id.slice(1));
      return id.startsWith('\0') && make !== undefined ? make(read()) : undefined;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!resolve(file).startsWith(folder)) return;
        for (const id of makers.keys()) {
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
