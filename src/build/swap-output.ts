import type { AstroIntegration } from 'astro';
import { lstatSync, mkdirSync, readlinkSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whyNotWritten } from '../lib/file-problem.ts';
import { PlainError } from '../lib/plain-error.ts';
import { claimBuild } from './claim-build.ts';
import { finishSwap, swapFolders } from './swap-folders.ts';

/** The folder that a path stands for, through symbolic links; neither it nor what a link points to need be there. */
export function folderOf(path: string): string {
  const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return link ? folderOf(resolve(dirname(path), readlinkSync(path))) : path;
}

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
        finishSwap(folderOf(output));
        const next = new URL('./.dist-next/', config.root);
        rmSync(next, { recursive: true, force: true });
        updateConfig({ outDir: next });
      },
      'astro:build:done': ({ dir }) => {
        try {
          const target = folderOf(output);
          mkdirSync(dirname(target), { recursive: true });
          swapFolders(fileURLToPath(dir), target);
        } catch (error) {
          const reason =
            whyNotWritten(error) ?? (error instanceof Error ? error.message : String(error));
          throw new PlainError(
            `The site was built, but ${output} could not be replaced: ${reason}. ` +
              `The new site is in ${fileURLToPath(dir)}.`,
          );
        }
      },
    },
  };
}
