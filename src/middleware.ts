import type { MiddlewareHandler } from 'astro';
import { keepFirstAnchors, linkTerms } from './views/glossary-links.ts';
import picturesCss from './styles/pictures.css?inline';
import { study, url } from './site.ts';

/** Links terms at their first use on each page. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const anchored = keepFirstAnchors(await response.text());
  // Space between elements is one, however many expressions stand there.
  const html = linkTerms(anchored, study.glossary, url('/glossary/')).replaceAll(
    />\s{2,}</gu,
    '> <',
  );
  // The rules are long, and only a few pages need them.
  const styled = html.includes('class="picture')
    ? html.replace('</head>', `<style>${picturesCss}</style></head>`)
    : html;
  return new Response(styled, response);
};
