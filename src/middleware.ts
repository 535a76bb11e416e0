import type { MiddlewareHandler } from 'astro';
import { keepFirstAnchors, linkTerms } from './views/glossary-links.ts';
import picturesCss from './styles/pictures.css?inline';
import { study, url } from './site.ts';

/** What a sentence rests on and what a mark is about is said in words too; the attributes are for the marks of pictures. */
const withoutEvidence = (html: string): string =>
  html.includes(' data-marks') ? html : html.replaceAll(/ data-(?:by|about)="[^"]*"/gu, '');

/** Links terms at their first use on each page, and leaves out what no reader of the page needs. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const anchored = keepFirstAnchors(withoutEvidence(await response.text()));
  const html = linkTerms(anchored, study.glossary, url('/glossary/'));
  // The rules are long, and only a few pages need them.
  const styled = /class="(?:picture|participants)/u.test(html)
    ? html.replace('</head>', `<style>${picturesCss}</style></head>`)
    : html;
  // Between elements that a template puts below one another, one space is as good as several.
  return new Response(styled.replaceAll(/>\s{2,}</gu, '> <'), response);
};
