import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plainEntry, stopsShort, type CslEntry, type CslName } from './entry.ts';

/** The kinds of file that reference managers read: name of the format, ending, media type. */
export const FORMATS = {
  bib: { name: 'BibTeX', kind: 'bibtex', type: 'application/x-bibtex' },
  ris: { name: 'RIS', kind: 'ris', type: 'application/x-research-info-systems' },
  json: { name: 'CSL-JSON', kind: 'data', type: 'application/vnd.citationstyles.csl+json' },
} as const;

export type CitationFormat = keyof typeof FORMATS;

/** A particle that RIS has no field for is part of the family name; the plug-in would leave it out. */
const withParticle = (name: CslName): CslName => {
  const { 'non-dropping-particle': particle, family, ...rest } = name;
  return typeof particle === 'string' && typeof family === 'string'
    ? { ...rest, family: `${particle} ${family}` }
    : name;
};

/** The plug-in breaks lines after a number of characters, within words too: programs would read two words. */
const unbroken = (ris: string): string => ris.replace(/\n(?![A-Z][A-Z0-9] {2}-)(?=.)/gu, '');

/**
 * Works as a file for reference managers. None of these formats can say that a list stops short of the other
 * authors; `unnamed` is the note that says so.
 */
export function citationFile(
  format: CitationFormat,
  entries: readonly CslEntry[],
  unnamed: string,
): string {
  const works = entries.map((entry) => ({
    ...plainEntry(format === 'ris' ? { ...entry, author: entry.author?.map(withParticle) } : entry),
    ...(stopsShort(entry) && { note: unnamed }),
  }));
  const file = new Cite(works).format(FORMATS[format].kind).trim();
  return `${format === 'ris' ? unbroken(file) : file}\n`;
}
