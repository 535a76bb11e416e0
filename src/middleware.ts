import type { MiddlewareHandler } from 'astro';
import { keepFirstAnchors, linkTerms } from './views/glossary-links.ts';
import picturesCss from './styles/pictures.css?inline';
import { study, url } from './site.ts';

/** Links terms at their first use on each page. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const anchored = keepFirstAnchors(await response.text());
  const html = linkTerms(anchored, study.glossary, url('/glossary/'));
  // The rules are long, and only a few pages need them.
  const styled = html.includes('class="picture')
    ? html.replace('</head>', `<style>${picturesCss}</style></head>`)
    : html;
  return new Response(styled, response);
};
