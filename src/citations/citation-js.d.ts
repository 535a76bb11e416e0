/** The parts of citation-js that are used here; the packages carry no types. */
declare module '@citation-js/core' {
  /** How a bibliography or a citation in the text is formatted. */
  interface CslOptions {
    format: 'text' | 'html';
    template: string;
    lang?: string | undefined;
    /** The works cited, with the suffix of each. */
    entry?: { id: string; suffix: string }[];
  }

  interface BibtexEntry {
    type: string;
    label: string;
    properties: Record<string, string>;
  }

  export class Cite {
    /** Entries of CSL-JSON, or the text of a file in a format that a plug-in reads. */
    constructor(data: readonly object[] | string);
    /** The entries as CSL-JSON. */
    data: Record<string, unknown>[];
    /** A bibliography in a CSL style puts each entry on a line of its own. */
    format(kind: 'bibliography' | 'citation', options: CslOptions): string;
    /** A file for reference managers. */
    format(kind: 'ris' | 'data'): string;
    /** The entries of a BibTeX file, their values escaped. */
    format(kind: 'bibtex', options: { format: 'object' }): BibtexEntry[];
  }

  export const plugins: {
    config: {
      get(plugin: '@csl'): {
        locales: { has(name: string): boolean; add(name: string, xml: string): void };
      };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

declare module 'citeproc-locales' {
  /** The folder of the locale files. */
  const folder: string;
  export default folder;
}
