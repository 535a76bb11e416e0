/** The part of astrocite-ris that tests use. The package refers to a file of types that it does not contain. */
declare module 'astrocite-ris' {
  /** Reads an RIS file into entries of CSL-JSON. */
  export function parse(ris: string): {
    type: string;
    title: string;
    author?: { family: string; given?: string }[];
    URL?: string;
    DOI?: string;
    note?: string;
    'container-title'?: string;
  }[];
}
