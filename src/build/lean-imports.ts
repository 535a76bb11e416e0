import type { Plugin } from 'vite';

/** The module with the helper that Vite wraps around every import() in browser code. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Preloads the chunks of a script in one round trip. Vite's own helper also waits for style sheets, which these scripts
 * do not have, and would be a quarter of a page's JavaScript.
 */
const LEAN = `export const __vitePreload = (load, parts = [], base) => {
  for (const part of parts)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: new URL(part, base) }),
    );
  return load();
};`;

/**
 * Replaces Vite's helper for import() with a smaller one.
 *
 * @param chained The scripts with such deep chains of imports that pages list all chunks, to load them at once.
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
