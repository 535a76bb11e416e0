/** The parts of citation-js that are used here; the packages carry no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[]);
    /** A bibliography in a CSL style; 'text' output puts each entry on a line of its own. */
    format(
      kind: 'bibliography',
      options: { format: 'text' | 'html'; template: string; lang: string },
    ): string;
  }
}

declare module '@citation-js/plugin-csl';
