/** What stands in the pages for the version of the search index, which is made when they are built. */
export const SEARCH_VERSION = '__SEARCH_VERSION__';
