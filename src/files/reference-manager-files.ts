// Works with files for reference managers, by the names of the files.
import { citationFile, FORMATS, type CitationFormat, type Remarks } from '../citations/formats.ts';
import { absolute, contentDate, study, url, ui } from '../site.ts';
import { notesOnReference } from '../study/derived/notes-on-reference.ts';
import { articleWork, siteWork } from '../study/derived/works.ts';

/** The article, this site and, if there are any, the article's references. */
export const citationFileNames: string[] = [
  'article',
  'site',
  ...(study.references.length > 0 ? ['references'] : []),
];

/** Notes on works for the files. */
export const remarks = (): Remarks => ({
  unnamed: ui.cite.unnamed,
  known: new Map(
    study.references.flatMap(({ id }) => {
      const notes = notesOnReference(study, id);
      return notes.length === 0
        ? []
        : [
            [
              id,
              notes.map(({ title, text }) => [`${title}:`, ...text].join(' ')).join(' '),
            ] as const,
          ];
    }),
  ),
});

/** The response with a file for reference managers. */
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
  return new Response(citationFile(format, works, remarks()), {
    headers: { 'content-type': `${FORMATS[format].type}; charset=utf-8` },
  });
}
