// Plants wrong imports in a copy of the folder tree and reads what lint says about them.
// The copy holds real files, because lint follows an import to the file it names.
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const studyRooms = [
  'schema',
  'reading',
  'derived',
  'figures',
  'tables',
  'texts',
  'proof',
  'checks',
].map((room) => `study/${room}`);
const engine = ['study', ...studyRooms, 'charts', 'citations', 'lib'];
const site = ['site.ts', ...engine];

/** What each room of src/ may import, besides itself. */
const arrows: Record<string, string[]> = {
  pages: ['layouts', 'components', 'files', 'views', 'search', 'client', ...site],
  'optional-pages': ['layouts', 'components', 'files', 'views', 'search', 'client', ...site],
  layouts: ['components', 'files', 'views', 'search', 'client', ...site],
  components: ['files', 'views', 'search', 'client', ...site],
  'middleware.ts': ['views', ...site],
  'site.ts': ['views', ...engine],
  files: ['views', ...engine],
  views: engine,
  build: ['files', 'search', ...engine],
  search: ['client', 'citations', 'study', ...studyRooms, 'lib'],
  client: ['lib'],
  study: [...studyRooms, 'lib'],
  'study/checks': [...studyRooms, 'lib'],
  'study/proof': ['study/texts', 'study/derived', 'study/reading', 'study/schema', 'lib'],
  'study/texts': ['study/figures', 'study/derived', 'study/reading', 'study/schema', 'lib'],
  'study/figures': ['study/derived', 'study/reading', 'study/schema', 'charts', 'lib'],
  'study/tables': ['study/derived', 'study/reading', 'study/schema', 'lib'],
  'study/derived': ['study/reading', 'study/schema', 'lib'],
  'study/reading': ['study/schema', 'lib'],
  'study/schema': ['lib'],
  charts: ['lib'],
  citations: ['lib'],
  lib: [],
};

const rooms = Object.keys(arrows);

/** The file of a room that others import: the room itself where it is one file. */
const target = (room: string): string => `src/${room.endsWith('.ts') ? room : `${room}/target.ts`}`;

/** The file of a room that imports all others, one on each line. */
const importer = (room: string): string =>
  `src/${room.endsWith('.ts') ? room : `${room}/imports.ts`}`;

const importsOf = (room: string): string =>
  rooms
    .map((other) => {
      const address = path.posix.relative(path.posix.dirname(importer(room)), target(other));
      return other === room
        ? ''
        : `import '${address.startsWith('.') ? address : `./${address}`}';`;
    })
    .join('\n');

const planted: Record<string, string> = {
  ...Object.fromEntries(
    rooms.map((room) => [target(room), 'export const value = 1;\nexport type Value = 1;\n']),
  ),
  ...Object.fromEntries(rooms.map((room) => [importer(room), importsOf(room)])),
  'src/components/Target.astro': '<p>Hello</p>\n',
  'src/components/Upwards.astro':
    "---\nimport { value } from '../pages/target.ts';\n---\n\n<p>{value}</p>\n",
  'src/pages/downwards.astro':
    "---\nimport Target from '../components/Target.astro';\n---\n\n<Target />\n",
  'src/components/Script.astro':
    "<p>Hello</p>\n<script>\n  import { value } from '../pages/target.ts';\n  console.log(value);\n</script>\n",
  'src/charts/astro-file.ts':
    "import Target from '../components/Target.astro';\nconsole.log(Target);\n",
  'src/charts/type.ts':
    "import type { Value } from '../study/target.ts';\nexport const one: Value = 1;\n",
  'src/charts/type-query.ts': "export const one: import('../study/target.ts').Value = 1;\n",
  'src/charts/again.ts': "export * from '../study/target.ts';\n",
  'src/charts/later.ts': "console.log(await import('../study/target.ts'));\n",
  'src/charts/deep/inside.ts':
    "import { value } from '../../study/target.ts';\nconsole.log(value);\n",
  'src/charts/without-extension.ts':
    "import { value } from '../study/target';\nconsole.log(value);\n",
  'src/search/results.ts': "import { ui } from 'virtual:study/search-ui';\nconsole.log(ui);\n",
  'src/lib/study.ts': "import { study } from 'virtual:study';\nconsole.log(study);\n",
  'src/client/study.ts': "import { study } from 'virtual:study';\nconsole.log(study);\n",
  'src/components/Study.astro':
    "---\nimport { study } from 'virtual:study';\n---\n\n<p>{study}</p>\n",
  'src/study/framework.ts': "import { z } from 'astro/zod';\nconsole.log(z);\n",
  'src/lib/framework.ts':
    "import { getCollection } from 'astro:content';\nconsole.log(getCollection);\n",
  'src/study/plugin.ts': "import mdx from '@astrojs/mdx';\nconsole.log(mdx);\n",
  'src/study/other-name.ts': "import astronomy from 'astronomy';\nconsole.log(astronomy);\n",
  'src/study/script.ts': "import { value } from '../../scripts/target.ts';\nconsole.log(value);\n",
  'src/study/content.ts': "import record from '../../content/record.json';\nconsole.log(record);\n",
  'src/study/helper.ts': "import { value } from '../../tests/target.ts';\nconsole.log(value);\n",
  'src/study/helper.test.ts':
    "import { value } from '../../tests/target.ts';\nconsole.log(value);\n",
  'scripts/target.ts': 'export const value = 1;\n',
  'scripts/component.ts':
    "import Target from '../src/components/Target.astro';\nconsole.log(Target);\n",
  'scripts/study.ts': "import { value } from '../src/study/target.ts';\nconsole.log(value);\n",
  'tests/target.ts': 'export const value = 1;\n',
  'content/record.json': '{}\n',
  'src/lib/cycle-one.ts':
    "import { two } from './cycle-two.ts';\nexport const one = 1;\nconsole.log(two);\n",
  'src/lib/cycle-two.ts':
    "import { one } from './cycle-one.ts';\nexport const two = 2;\nconsole.log(one);\n",
  'src/components/CycleOne.astro':
    "---\nimport CycleTwo from './CycleTwo.astro';\n---\n\n<CycleTwo />\n",
  'src/components/CycleTwo.astro':
    "---\nimport CycleOne from './CycleOne.astro';\n---\n\n<CycleOne />\n",
};

let copy: string;
/** What lint reported of each file, with the line. */
const reported = new Map<string, { line: number; message: string }[]>();

beforeAll(async () => {
  const root = path.dirname(import.meta.dirname);
  copy = await mkdtemp(path.join(tmpdir(), 'layers-'));
  for (const name of ['eslint.config.js', 'package.json', 'tsconfig.json'])
    await copyFile(path.join(root, name), path.join(copy, name));
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  for (const [name, text] of Object.entries(planted)) {
    await mkdir(path.dirname(path.join(copy, name)), { recursive: true });
    await writeFile(path.join(copy, name), text);
  }

  for (const file of await new ESLint({ cwd: copy }).lintFiles('.')) {
    const name = path.relative(copy, file.filePath).replaceAll(path.sep, '/');
    reported.set(
      name,
      file.messages
        .filter(
          ({ fatal, ruleId }) =>
            fatal || /^import-x\/|^no-restricted-|consistent-type-imports/.test(ruleId ?? ''),
        )
        .map(({ line, message }) => ({ line, message })),
    );
  }
}, 60_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

const messagesOf = (file: string): string[] | undefined =>
  reported.get(file)?.map(({ message }) => message);

test('every planted file was read', () => {
  expect([...reported.keys()].filter((name) => name in planted).sort()).toEqual(
    Object.keys(planted)
      .filter((name) => /\.(ts|astro)$/.test(name))
      .sort(),
  );
});

describe.each(rooms)('%s may import', (room) => {
  test(arrows[room]?.join(', ') ?? '', () => {
    const refused = new Set(
      reported
        .get(importer(room))
        ?.filter(({ message }) => message.includes(`src/${room} may import `))
        .map(({ line }) => rooms[line - 1]),
    );
    expect(rooms.filter((other) => other !== room && !refused.has(other))).toEqual(
      rooms.filter((other) => other !== room && arrows[room]?.includes(other)),
    );
  });
});

describe('every way to import is seen', () => {
  test.each([
    ['src/components/Upwards.astro', 'src/components may import src/files'],
    ['src/components/Script.astro', 'src/components may import src/files'],
    ['src/charts/astro-file.ts', 'src/charts may import src/lib.'],
    ['src/charts/type.ts', 'src/charts may import src/lib.'],
    ['src/charts/type-query.ts', '`import()` type annotations are forbidden.'],
    ['src/charts/again.ts', 'src/charts may import src/lib.'],
    ['src/charts/later.ts', 'src/charts may import src/lib.'],
    ['src/charts/deep/inside.ts', 'src/charts may import src/lib.'],
    ['src/charts/without-extension.ts', 'src/charts may import src/lib.'],
    ['src/study/framework.ts', 'This room runs without Astro.'],
    ['src/lib/framework.ts', 'This room runs without Astro.'],
    ['src/study/plugin.ts', 'This room runs without Astro.'],
    ['src/lib/study.ts', 'Only src/site.ts'],
    ['src/client/study.ts', 'Only src/site.ts'],
    ['src/components/Study.astro', 'Only src/site.ts'],
    ['src/study/script.ts', 'src may not import scripts'],
    ['src/study/content.ts', 'src may not import content'],
    ['src/study/helper.ts', 'Only a test may import from tests.'],
    ['scripts/component.ts', 'scripts may not import what needs Astro.'],
    ['src/lib/cycle-one.ts', 'Dependency cycle detected'],
    ['src/lib/cycle-two.ts', 'Dependency cycle detected'],
    ['src/components/CycleOne.astro', 'Dependency cycle detected'],
  ])('%s: %s', (name, message) => {
    expect(messagesOf(name)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    'src/pages/downwards.astro',
    'src/search/results.ts',
    'src/study/other-name.ts',
    'src/study/helper.test.ts',
    'scripts/study.ts',
  ])('%s is fine', (name) => {
    expect(messagesOf(name)).toEqual([]);
  });
});
