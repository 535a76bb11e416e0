import type { APIRoute } from 'astro';
import { codebook } from '../../files/codebook.ts';
import { study } from '../../site.ts';

/** Themes and findings as a codebook for programs of qualitative analysis. */
export const GET: APIRoute = () =>
  new Response(codebook(study), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
