import type { APIRoute } from 'astro';
import { url } from '../site.ts';

/**
 * Everything may be read. Crawlers ask for this file at the root of a host and nowhere else: where the site is
 * served under a base path it counts for nothing, and the site map has to be handed in by name.
 */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(url('/sitemap-index.xml'), site).href}\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
