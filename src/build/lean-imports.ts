import type { Plugin } from 'vite';

/** The module that Vite puts around every import() of a program for the browser. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Asks for the parts of a program together with it, so that they come in one round trip, and nothing else. Vite's own
 * helper also waits for style sheets, which these programs bring along, and would be a quarter of a page's JavaScript.
 */
const LEAN = `export const __vitePreload = (load, parts = [], base) => {
  for (const part of parts)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: new URL(part, base) }),
    );
  return load();
};`;

/**
 * Replaces Vite's helper for import() by a smaller one.
 *
 * @param chained The programs with so many parts below one another that a page lists them, to ask for all at once.
 */
export const leanImports = ({ chained }: { chained: RegExp }): Plugin => ({
  name: 'lean-imports',
  enforce: 'pre',
  load: (id) => (id === HELPER ? LEAN : undefined),
  configEnvironment: () => ({
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (program, parts) => (chained.test(program) ? parts : []),
      },
    },
  }),
});
