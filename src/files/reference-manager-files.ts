// Works with files for reference managers, by the names of the files.
import { citationFile, FORMATS, type CitationFormat, type Remarks } from '../citations/formats.ts';
import { proofOfReference, proofText } from '../study/derived/proof-of.ts';
import { notesOnReference } from '../study/derived/notes-on-reference.ts';
import { articleWork, siteWork } from '../study/derived/works.ts';
import type { Site } from '../views/site.ts';

/** Notes on works for the files. */
export const remarks = ({ study, ui }: Site): Remarks => ({
  unnamed: ui.cite.unnamed,
  known: new Map(
    study.references.flatMap(({ id }) => {
      const unproved = study.lock && proofText(study, proofOfReference(study, id));
      const notes = [
        ...notesOnReference(study, id).map(({ title, text }) => [`${title}:`, ...text].join(' ')),
        ...(unproved === undefined ? [] : [`${ui.finding.proof}: ${unproved}.`]),
      ];
      return notes.length === 0 ? [] : [[id, notes.join(' ')] as const];
    }),
  ),
});

/** A file of works for reference managers. */
interface CitationFile {
  /** 'article.bib' */
  file: string;
  format: CitationFormat;
  content: () => string;
}

/** The article, this site and, if there are any, the article's references, in each format. */
export function citationFiles(site: Site): CitationFile[] {
  const { absolute, contentDate, study, url } = site;
  const works = {
    article: [articleWork(study.record)],
    site: [siteWork(study.record, absolute(url('/')), contentDate)],
    ...(study.references.length > 0 && { references: study.references }),
  };
  return Object.entries(works).flatMap(([name, list]) =>
    (Object.keys(FORMATS) as CitationFormat[]).map((format) => ({
      file: `${name}.${format}`,
      format,
      content: () => citationFile(format, list, remarks(site)),
    })),
  );
}
