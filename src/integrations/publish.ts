import type { AstroIntegration } from 'astro';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Builds beside the site that is there and swaps the two at the very end: a build that fails leaves the
 * earlier `dist/` as it was.
 */
export function publish(): AstroIntegration {
  let target: string;
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir).replace(/[\\/]$/u, '');
        const next = new URL('./.dist-next/', config.root);
        rmSync(next, { recursive: true, force: true });
        updateConfig({ outDir: next });
      },
      'astro:build:done': ({ dir }) => {
        const previous = `${target}.previous`;
        rmSync(previous, { recursive: true, force: true });
        if (existsSync(target)) renameSync(target, previous);
        renameSync(fileURLToPath(dir), target);
        rmSync(previous, { recursive: true, force: true });
      },
    },
  };
}
