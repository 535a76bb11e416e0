import { defineConfig } from 'vitest/config';

// Two projects, one behind the other: what fails in a moment is told before the site is built.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/mutations/**/*.test.ts',
            'tests/layers.test.ts',
            'tests/parse-xml.test.ts',
            'tests/browser/chromium.test.ts',
          ],
          // Most files are done at once; the few that build a site or lint a folder run side by side.
          maxWorkers: 2,
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          // One at a time: a browser takes all the processors that a small machine has.
          maxWorkers: 1,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
