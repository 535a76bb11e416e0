import { defineConfig } from 'vitest/config';

// Four projects, run in order, so that fast failures are reported before anything is built. `unit` tests the engine and
// `site` what it builds, both on fixtures. `content` tests the checks, on altered copies of a fixture, and this repository;
// `published` tests the site built from whatever study is in `content/`.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/parse-xml.test.ts',
            'tests/browser/*.test.ts',
            'tests/gallery/*.test.ts',
          ],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'content',
          include: [
            'tests/mutations/**/*.test.ts',
            'tests/content.test.ts',
            'tests/layers.test.ts',
            'tests/repository.test.ts',
          ],
          // Most files take a moment; the few that build a site or lint a folder run in parallel.
          maxWorkers: 2,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/walks/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          // Two at a time, so that one uses the processors while the other waits for its browser or its build.
          maxWorkers: 2,
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'published',
          include: ['tests/published/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
