import type { AstroIntegration } from 'astro';
import { existsSync, realpathSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PlainError } from '../lib/plain-error.ts';
import { claimBuild } from './claim-build.ts';
import { swapFolders } from './swap-folders.ts';

/**
 * Builds next to the previous site and swaps the two at the very end, so that a failed or killed build leaves `dist/`
 * unchanged. If `dist` is a symbolic link, the folder that it points to is replaced.
 */
export function swapOutput(): AstroIntegration {
  let output: string;
  return {
    name: 'swap-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        output = fileURLToPath(config.outDir).replace(/[\\/]$/u, '');
        claimBuild(fileURLToPath(new URL('./.dist-lock', config.root)));
        const next = new URL('./.dist-next/', config.root);
        rmSync(next, { recursive: true, force: true });
        updateConfig({ outDir: next });
      },
      'astro:build:done': ({ dir }) => {
        try {
          swapFolders(fileURLToPath(dir), existsSync(output) ? realpathSync(output) : output);
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          throw new PlainError(
            `The site was built, but ${output} could not be replaced: ${reason}. ` +
              `The new site is in ${fileURLToPath(dir)}.`,
          );
        }
      },
    },
  };
}
