// Plants wrong imports in a copy of the folder tree and reads what lint says about them.
// The copy holds real files, because lint follows an import to the file it names.
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What each folder of src/ may import, besides itself. */
const arrows: Record<string, string[]> = {
  pages: ['layouts', 'components', 'charts', 'citations', 'typesetting', 'study', 'lib'],
  layouts: ['components', 'charts', 'citations', 'typesetting', 'study', 'lib'],
  components: ['charts', 'citations', 'typesetting', 'study', 'lib'],
  integrations: ['charts', 'citations', 'typesetting', 'study', 'lib'],
  charts: ['lib'],
  citations: ['lib'],
  typesetting: ['lib'],
  study: ['lib'],
  lib: [],
};

const layers = Object.keys(arrows);
const pairs = layers.flatMap((from) =>
  layers.filter((to) => to !== from).map((to) => [from, to] as const),
);

const planted: Record<string, string> = {
  ...Object.fromEntries(
    layers.map((layer) => [
      `src/${layer}/target.ts`,
      'export const value = 1;\nexport type Value = 1;\n',
    ]),
  ),
  ...Object.fromEntries(
    pairs.map(([from, to]) => [
      `src/${from}/to-${to}.ts`,
      `import { value } from '../${to}/target.ts';\nconsole.log(value);\n`,
    ]),
  ),
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
const said = new Map<string, string[]>();

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
    said.set(
      name,
      file.messages
        .filter(
          ({ fatal, ruleId }) =>
            fatal || /^import-x\/|^no-restricted-|consistent-type-imports/.test(ruleId ?? ''),
        )
        .map(({ message }) => message),
    );
  }
}, 60_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

describe('an import from one layer into another', () => {
  test('every planted file was read', () => {
    expect([...said.keys()].filter((name) => name in planted).sort()).toEqual(
      Object.keys(planted)
        .filter((name) => /\.(ts|astro)$/.test(name))
        .sort(),
    );
  });

  for (const [from, to] of pairs) {
    const allowed = arrows[from]?.includes(to);
    test(`${from} ${allowed ? 'may' : 'may not'} import ${to}`, () => {
      const messages = said.get(`src/${from}/to-${to}.ts`);
      if (allowed) expect(messages).toEqual([]);
      else expect(messages).toEqual([expect.stringContaining(`src/${from} may import `)]);
    });
  }
});

describe('every way to import is seen', () => {
  test.each([
    ['src/components/Upwards.astro', 'src/components may import src/charts'],
    ['src/components/Script.astro', 'src/components may import src/charts'],
    ['src/charts/astro-file.ts', 'src/charts may import src/lib.'],
    ['src/charts/type.ts', 'src/charts may import src/lib.'],
    ['src/charts/type-query.ts', '`import()` type annotations are forbidden.'],
    ['src/charts/again.ts', 'src/charts may import src/lib.'],
    ['src/charts/later.ts', 'src/charts may import src/lib.'],
    ['src/charts/deep/inside.ts', 'src/charts may import src/lib.'],
    ['src/charts/without-extension.ts', 'src/charts may import src/lib.'],
    ['src/study/framework.ts', 'This layer runs without Astro.'],
    ['src/lib/framework.ts', 'This layer runs without Astro.'],
    ['src/study/plugin.ts', 'This layer runs without Astro.'],
    ['src/study/script.ts', 'src may not import scripts'],
    ['src/study/content.ts', 'src may not import content'],
    ['src/study/helper.ts', 'Only a test may import from tests.'],
    ['scripts/component.ts', 'scripts may not import components'],
    ['src/lib/cycle-one.ts', 'Dependency cycle detected'],
    ['src/lib/cycle-two.ts', 'Dependency cycle detected'],
    ['src/components/CycleOne.astro', 'Dependency cycle detected'],
  ])('%s: %s', (name, message) => {
    expect(said.get(name)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    'src/pages/downwards.astro',
    'src/study/other-name.ts',
    'src/study/helper.test.ts',
    'scripts/study.ts',
  ])('%s is fine', (name) => {
    expect(said.get(name)).toEqual([]);
  });
});
