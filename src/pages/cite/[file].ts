import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFile, FORMATS, type CitationFormat } from '../../citations/files.ts';
import { contentDate, study, url, words } from '../../site.ts';
import { articleWork, siteWork } from '../../study/works.ts';

/** The article, this site and the article's references, each as a file for every kind of reference manager. */
export const getStaticPaths = (() =>
  ['article', 'site', ...(study.references.length > 0 ? ['references'] : [])].flatMap((works) =>
    Object.keys(FORMATS).map((format) => ({
      params: { file: `${works}.${format}` },
      props: { works, format },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ works: string; format: CitationFormat }> = ({
  props: { works, format },
  site,
}) => {
  const entries = {
    article: [articleWork(study.record)],
    site: [siteWork(study.record, new URL(url('/'), site).href, contentDate)],
    references: study.references,
  }[works];
  return new Response(citationFile(format, entries ?? [], words.cite.unnamed), {
    headers: { 'content-type': `${FORMATS[format].type}; charset=utf-8` },
  });
};
