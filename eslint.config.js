// Lint rules. Besides the usual ones they enforce which room of src/ may import which, types included.
// tests/layers.test.ts plants a wrong import for each pair of rooms and expects it to be reported.
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const study = ['schema', 'reading', 'derived', 'figures', 'tables', 'texts', 'proof', 'checks'].map(
  (room) => `study/${room}`,
);
const engine = ['study', ...study, 'charts', 'citations', 'lib'];

/** The rooms of src/, and what each may import besides itself. A room with a file extension is a file. */
const mayImport = {
  lib: [],
  charts: ['lib'],
  citations: ['lib'],
  'study/schema': ['lib'],
  'study/reading': ['study/schema', 'lib'],
  'study/derived': ['study/reading', 'study/schema', 'lib'],
  'study/figures': ['study/derived', 'study/reading', 'study/schema', 'charts', 'lib'],
  'study/tables': ['study/derived', 'study/reading', 'study/schema', 'lib'],
  'study/texts': ['study/figures', 'study/derived', 'study/reading', 'study/schema', 'lib'],
  'study/proof': ['study/texts', 'study/derived', 'study/reading', 'study/schema', 'lib'],
  'study/checks': [...study, 'lib'],
  study: [...study, 'lib'],
  'bring-in': ['citations', 'study', ...study, 'lib'],
  client: ['lib'],
  search: ['client', 'citations', 'study', ...study, 'lib'],
  views: engine,
  files: ['views', ...engine],
  'site.ts': ['views', ...engine],
  components: ['files', 'views', 'search', 'client', 'site.ts', ...engine],
  layouts: ['components', 'files', 'views', 'search', 'client', 'site.ts', ...engine],
  'optional-pages': [
    'layouts',
    'components',
    'files',
    'views',
    'search',
    'client',
    'site.ts',
    ...engine,
  ],
  pages: ['layouts', 'components', 'files', 'views', 'search', 'client', 'site.ts', ...engine],
  'middleware.ts': ['views', 'site.ts', ...engine],
  build: ['files', 'search', ...engine],
};

const rooms = Object.keys(mayImport);

/** The files of a room. Those of `study` are its entry points, without the rooms inside it. */
const filesOf = (room, files = '*') => {
  if (room.endsWith('.ts')) return `./src/{${room},}`;
  return room === 'study' ? `./src/study/${files}` : `./src/${room}/**/${files}`;
};

const zones = [
  ...Object.entries(mayImport).map(([room, allowed]) => ({
    // A test may import anything in src.
    target: filesOf(room, '!(*.test).{ts,astro}'),
    from: rooms
      .filter((other) => other !== room && !allowed.includes(other))
      .map((other) => filesOf(other)),
    message: `src/${room} may import ${allowed.length > 0 ? allowed.map((other) => `src/${other}`).join(', ') : 'no other room'}.`,
  })),
  {
    target: './scripts',
    from: ['site.ts', 'components', 'layouts', 'optional-pages', 'pages'].map((other) =>
      filesOf(other),
    ),
    message: 'scripts may not import what needs Astro.',
  },
  {
    target: './src',
    from: './scripts',
    message: 'src may not import scripts: scripts import src.',
  },
  {
    target: './src/**/!(*.test).{ts,astro}',
    from: './tests',
    message: 'Only a test may import from tests.',
  },
  {
    target: './src',
    from: './content',
    message: 'src may not import content: another study may stand in its place.',
  },
];

/** The rooms that run without Astro, in scripts and in tests. */
const withoutAstro = 'src/{lib,charts,citations,study,bring-in,client,views,files}/**/*.{ts,astro}';

const noAstro = {
  regex: '^(astro([:/].*)?|@astrojs/.*)$',
  message: 'This room runs without Astro.',
};
const noVirtual = {
  regex: '^virtual:',
  message:
    'Only src/site.ts, src/components/Prose.astro, src/client/tell.ts and the programs of the search import the study.',
};

const extensions = ['.ts', '.js', '.astro'];

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', '.astro/', 'coverage/', 'content/', 'tests/fixtures/']),

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number in a message is harmless.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => doIt()` is shorter than a block and as clear.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // Rules that need types cannot see into .astro files; `astro check` reads the types there.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.disableTypeChecked],
  },
  astro.configs.recommended,
  {
    files: ['**/*.{ts,astro}'],
    rules: {
      eqeqeq: 'error',
      // Node strips types, and a type in `import('…')` would escape the rules about rooms.
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },

  {
    files: ['**/*.{ts,js,astro}'],
    plugins: { 'import-x': importX },
    settings: {
      // Packages cannot import our files, so they need not be parsed.
      'import-x/ignore': ['/node_modules/'],
      'import-x/extensions': extensions,
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
    },
  },
  {
    files: ['**/*.{ts,astro}'],
    ignores: [
      'src/site.ts',
      'src/components/Prose.astro',
      'src/client/tell.ts',
      'src/search/{dialog,page,results}.ts',
    ],
    rules: { 'no-restricted-imports': ['error', { patterns: [noVirtual] }] },
  },
  {
    files: [withoutAstro],
    ignores: ['src/client/tell.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noAstro, noVirtual] }] },
  },
);
