// The works that have files for reference managers, by the names of the files.
import { citationFile, FORMATS, type CitationFormat } from '../citations/files.ts';
import { absolute, contentDate, study, url, words } from '../site.ts';
import { articleWork, siteWork } from '../study/works.ts';

/** The article, this site and, where there are any, the article's references. */
export const citationFileNames: string[] = [
  'article',
  'site',
  ...(study.references.length > 0 ? ['references'] : []),
];

/** A file for reference managers as it is served. */
export function citationResponse(
  name: string | undefined,
  format: CitationFormat,
  site: URL | undefined,
): Response {
  const works =
    name === 'article'
      ? [articleWork(study.record)]
      : name === 'site'
        ? [siteWork(study.record, absolute(site)(url('/')), contentDate)]
        : study.references;
  return new Response(citationFile(format, works, words.cite.unnamed), {
    headers: { 'content-type': `${FORMATS[format].type}; charset=utf-8` },
  });
}
