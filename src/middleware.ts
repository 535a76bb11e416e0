import type { MiddlewareHandler } from 'astro';
import { vancouver } from './citations/bibliography.ts';
import { keepFirstAnchors, linkTerms, withPreviews, type Preview } from './components/previews.ts';
import picturesCss from './styles/pictures.css?inline';
import { escapeXml } from './lib/xml.ts';
import { study, url } from './site.ts';

const references = vancouver(study.references, study.record.language);
const previews: Preview[] = [
  ...study.glossary.map(({ id, explanation }) => ({
    name: id,
    text: escapeXml(explanation.join(' ')),
  })),
  ...study.references.map(({ id }, index) => ({
    name: id,
    text: escapeXml(`${index + 1}. ${references[index] ?? ''}`),
  })),
];

/** Links terms at their first use on each page and adds the texts that links can show. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const anchored = keepFirstAnchors(await response.text());
  const html = linkTerms(anchored, study.glossary, url('/glossary/'));
  // Few pages have a picture, and the rules are long.
  const styled = html.includes('class="picture')
    ? html.replace('</head>', `<style>${picturesCss}</style></head>`)
    : html;
  return new Response(withPreviews(styled, previews), response);
};
