import type { AstroIntegration } from 'astro';
import { PlainError } from '../lib/plain-error.ts';

const HOW =
  'Citations, tables, the PDF and the feed name the address of the site. Set it: ' +
  'npm run build -- --site https://example.org --base /folder/';

/**
 * Reports a build that does not know where it will be served, since its files would say that they come from
 * localhost. On a build machine (`CI` is set) such a build stops: what is made there is made to be published.
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
        if (missing) logger.warn(`The files name http://localhost:4321 as their address. ${HOW}`);
      },
    },
  };
}
