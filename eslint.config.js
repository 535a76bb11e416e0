// Lint rules. Besides the usual ones they hold the shape of the project:
//
//   pages → layouts → components → charts | citations | typesetting | study → lib
//
// A file may import from its own layer and from those that the table below names, types included.
// tests/layers.test.ts plants a wrong import for each arrow and expects to be told.
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder of src/ may import, besides itself. */
const mayImport = {
  lib: [],
  charts: ['lib'],
  citations: ['lib'],
  typesetting: ['lib'],
  study: ['lib'],
  components: ['charts', 'citations', 'typesetting', 'study', 'lib'],
  layouts: ['components', 'charts', 'citations', 'typesetting', 'study', 'lib'],
  pages: ['layouts', 'components', 'charts', 'citations', 'typesetting', 'study', 'lib'],
  integrations: ['charts', 'citations', 'typesetting', 'study', 'lib'],
};

const layers = Object.keys(mayImport);

const zones = [
  ...Object.entries(mayImport).map(([layer, allowed]) => ({
    target: `./src/${layer}`,
    from: layers
      .filter((other) => other !== layer && !allowed.includes(other))
      .map((other) => `./src/${other}`),
    message: `src/${layer} may import ${allowed.length > 0 ? allowed.map((other) => `src/${other}`).join(', ') : 'no other layer'}.`,
  })),
  {
    target: './scripts',
    from: ['./src/components', './src/layouts', './src/pages'],
    message: 'scripts may not import components, layouts or pages.',
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
      // Node drops types without reading them, and a type in `import('…')` would escape the arrows.
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },

  {
    files: ['**/*.{ts,js,astro}'],
    plugins: { 'import-x': importX },
    settings: {
      // Packages cannot import our layers, and their syntax is not ours to parse.
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
    // These layers run without Astro, in scripts and in tests.
    files: ['src/{lib,charts,citations,typesetting,study}/**/*.{ts,astro}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(astro([:/].*)?|@astrojs/.*)$',
              message: 'This layer runs without Astro.',
            },
          ],
        },
      ],
    },
  },
);
