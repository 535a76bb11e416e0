import type { AstroIntegration } from 'astro';
import { PlainError } from '../lib/plain-error.ts';

const HOW =
  'Citations, tables, the PDF and the feed name the address of the site. Set it: ' +
  'npm run build -- --site https://example.org --base /folder/';

/**
 * Warns about a build without a site address, whose files would name localhost. If `CI` is set the build fails, because
 * what a build machine makes is meant to be published.
 */
export function publishedAddress({
  site,
  ci,
}: {
  site: string | undefined;
  ci: string | undefined;
}): AstroIntegration {
  let missing = false;
  return {
    name: 'published-address',
    hooks: {
      'astro:config:setup': ({ command }) => {
        missing = command === 'build' && !site;
        if (missing && ci && ci !== 'false') {
          throw new PlainError(`SITE_URL is not set, so nothing was built. ${HOW}`);
        }
      },
      'astro:build:done': ({ logger }) => {
        if (missing) logger.warn(`The files give http://localhost:4321 as their address. ${HOW}`);
      },
    },
  };
}
