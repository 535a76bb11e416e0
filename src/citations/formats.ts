import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plainEntry, stopsShort, type CslEntry, type CslName } from './entry.ts';

/** The kinds of file that reference managers read: name of the format, ending, media type. */
export const FORMATS = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
} as const;

export type CitationFormat = keyof typeof FORMATS;

/** Notes on works, for a field that styles do not print. */
export interface Remarks {
  /** For a work whose printed list of authors ends in 'et al', which RIS and CSL-JSON cannot express otherwise. */
  unnamed: string;
  /** By the id of a work: what is known to be wrong with its printed reference. */
  known?: ReadonlyMap<string, string>;
}

/** RIS has no field for a particle and the plug-in drops it, so it becomes part of the family name. */
const withParticle = (name: CslName): CslName => {
  const { 'non-dropping-particle': particle, family, ...rest } = name;
  return typeof particle === 'string' && typeof family === 'string'
    ? { ...rest, family: `${particle} ${family}` }
    : name;
};

/** [2020, 1, 28] → ['2020', '01', '28']; unknown parts are left out. */
const accessDate = ({ accessed }: CslEntry): string[] => {
  const [parts = []] =
    (accessed as { 'date-parts'?: (number | string)[][] } | undefined)?.['date-parts'] ?? [];
  return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0'));
};

/**
 * Protects words with a capital beyond their first letter. The plug-in does not protect the first word of a title or
 * the one after a colon, which styles may put in lower case ('Uk guidelines').
 */
const keepCapitals = (title: unknown): unknown =>
  typeof title === 'string'
    ? title.replace(/(^|:\s+)(\p{L}+(?:[-–]\p{L}+)*)/gu, (all, before: string, word: string) =>
        /^.+\p{Lu}/u.test(word) ? `${before}<span class="nocase">${word}</span>` : all,
      )
    : title;

/** 'nov 26' → the month as the macro that BibTeX, biblatex and bibutils know, and the day in a separate field. */
const monthAndDay = (printed: string | undefined): string[] => {
  const [month, day] = printed?.split(' ') ?? [];
  return [...(month ? [`\tmonth = ${month},`] : []), ...(day ? [`\tday = {${day}},`] : [])];
};

/** The field without which a type of entry is incomplete in BibTeX; @misc needs none. */
const NEEDED: Readonly<Record<string, string>> = {
  article: 'journal',
  book: 'publisher',
  techreport: 'institution',
};

function bibtex(entries: readonly CslEntry[], { known }: Remarks): string {
  const works = entries.map((entry) => ({
    ...plainEntry(entry),
    title: keepCapitals(entry['title']),
  }));
  const made = new Cite(works).format('bibtex', { format: 'object' });
  return made
    .map(({ type, label, properties }, index) => {
      const { howpublished, note, author, title, month, ...fields } = properties;
      const entry = entries[index];
      const [day, remark] = entry ? [accessDate(entry).join('-'), known?.get(entry.id)] : [];
      const needed = NEEDED[type];
      const isComplete = needed === undefined || properties[needed] !== undefined;
      const all = {
        author: author && entry && stopsShort(entry) ? `${author} and others` : author,
        // One pair of braces protects as well as two.
        title: title?.replaceAll(/\{\{([^{}]+)\}\}/gu, '{$1}'),
        ...fields,
        // The address goes in `url` and the day of access in `urldate`, for programs that know these fields.
        howpublished: fields['url'] === undefined ? howpublished : undefined,
        note: day ? undefined : note,
        urldate: day || undefined,
        annote: remark,
        // BibTeX sorts by it what has no author.
        key: author === undefined ? title : undefined,
      };
      const lines = Object.entries(all)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `\t${name} = {${value ?? ''}},`);
      return [
        `@${isComplete ? type : 'misc'}{${label},`,
        ...lines,
        ...monthAndDay(month),
        '}',
      ].join('\n');
    })
    .join('\n\n');
}

/** The plug-in wraps lines after a number of characters, even within a word, which programs would read as two words. */
const unbroken = (ris: string): string => ris.replace(/\n(?![A-Z][A-Z0-9] {2}-)(?=.)/gu, '');

/** An entry with its notes in `note`. */
function withRemarks(entry: CslEntry, { unnamed, known }: Remarks): object {
  const remarks = [stopsShort(entry) ? unnamed : undefined, known?.get(entry.id)].filter(
    (remark) => remark !== undefined,
  );
  return { ...plainEntry(entry), ...(remarks.length > 0 && { note: remarks.join(' ') }) };
}

function ris(entries: readonly CslEntry[], remarks: Remarks): string {
  return entries
    .map((entry) => {
      const work = withRemarks({ ...entry, author: entry.author?.map(withParticle) }, remarks);
      const date = accessDate(entry);
      const lines = unbroken(new Cite([work]).format('ris').trim())
        .split('\n')
        // The plug-in writes the day of access under one tag for web pages and another for reports.
        .filter((line) => date.length === 0 || !/^(?:M1|Y2) {2}-/u.test(line));
      const end = lines.pop() ?? '';
      const accessed = date.length === 0 ? [] : [`Y2  - ${date.join('/')}/`];
      return [...lines, ...accessed, end].join('\n');
    })
    .join('\n\n');
}

/** Works as a file for reference managers. */
export function citationFile(
  format: CitationFormat,
  entries: readonly CslEntry[],
  remarks: Remarks,
): string {
  const make = {
    bib: () => bibtex(entries, remarks),
    ris: () => ris(entries, remarks),
    json: () => new Cite(entries.map((entry) => withRemarks(entry, remarks))).format('data').trim(),
  };
  return `${make[format]()}\n`;
}
