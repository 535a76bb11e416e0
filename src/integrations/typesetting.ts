import type { AstroIntegration } from 'astro';
import { whyNotTypeset } from '../typesetting/typesetter.ts';

/** Says once, before a build, what it will leave out where nothing can be typeset. */
export function typesetting(): AstroIntegration {
  return {
    name: 'typesetting',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const reason = whyNotTypeset();
        if (reason !== undefined)
          logger.warn(
            `Typst could not be loaded, so PDF files and social images are left out: ${reason.split('\n', 1).join('')}`,
          );
      },
    },
  };
}
