import type { APIRoute } from 'astro';
import { url } from '../site.ts';

/**
 * Allows everything. Crawlers read this file only at the root of a host; under a base path it has no effect, and the
 * sitemap must be submitted by hand.
 */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(url('/sitemap-index.xml'), site).href}\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
