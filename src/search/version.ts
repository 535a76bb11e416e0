/** Placeholder in pages for the version of the search index, which is made from the built pages. */
export const SEARCH_VERSION = '__SEARCH_VERSION__';
