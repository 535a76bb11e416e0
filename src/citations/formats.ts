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

/** What is said of works in fields that are not printed. */
export interface Remarks {
  /** Of a work whose printed list of authors stops short: RIS and CSL-JSON cannot say so otherwise. */
  unnamed: string;
  /** Of a work, by its id: what is known to be wrong with its printed reference. */
  known?: ReadonlyMap<string, string>;
}

/** A particle that RIS has no field for is part of the family name; the plug-in would leave it out. */
const withParticle = (name: CslName): CslName => {
  const { 'non-dropping-particle': particle, family, ...rest } = name;
  return typeof particle === 'string' && typeof family === 'string'
    ? { ...rest, family: `${particle} ${family}` }
    : name;
};

/** [2020, 1, 28] → ['2020', '01', '28']; what is not known is left out. */
const accessDate = ({ accessed }: CslEntry): string[] => {
  const [parts = []] =
    (accessed as { 'date-parts'?: (number | string)[][] } | undefined)?.['date-parts'] ?? [];
  return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0'));
};

/**
 * A title whose words with a capital beyond their first letter keep it: the plug-in leaves the first word of a title,
 * and of a part after a colon, to styles that write it small ('Uk guidelines').
 */
const keepCapitals = (title: unknown): unknown =>
  typeof title === 'string'
    ? title.replace(/(^|:\s+)(\p{L}+(?:[-–]\p{L}+)*)/gu, (all, before: string, word: string) =>
        /^.+\p{Lu}/u.test(word) ? `${before}<span class="nocase">${word}</span>` : all,
      )
    : title;

/** 'nov 26' → the month as the macro that BibTeX, biblatex and bibutils know, and the day in a field of its own. */
const monthAndDay = (printed: string | undefined): string[] => {
  const [month, day] = printed?.split(' ') ?? [];
  return [...(month ? [`\tmonth = ${month},`] : []), ...(day ? [`\tday = {${day}},`] : [])];
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
      const all = {
        author: author && entry && stopsShort(entry) ? `${author} and others` : author,
        // What is kept in two pairs of braces is kept in one.
        title: title?.replaceAll(/\{\{([^{}]+)\}\}/gu, '{$1}'),
        ...fields,
        // An address is in `url`, and a day of access in `urldate`, for the programs that know it.
        howpublished: fields['url'] === undefined ? howpublished : undefined,
        note: day ? undefined : note,
        urldate: day || undefined,
        annote: remark,
      };
      const lines = Object.entries(all)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `\t${name} = {${value ?? ''}},`);
      return [`@${type}{${label},`, ...lines, ...monthAndDay(month), '}'].join('\n');
    })
    .join('\n\n');
}

/** The plug-in breaks lines after a number of characters, within words too: programs would read two words. */
const unbroken = (ris: string): string => ris.replace(/\n(?![A-Z][A-Z0-9] {2}-)(?=.)/gu, '');

/** An entry with what is said of it in `note`. */
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
        // The plug-in has the day of access under one tag for a page and another for a report.
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
