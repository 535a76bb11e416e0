/** The copy of the whole site below the base path; it is made when all pages are. */
export const SITE_COPY = 'data/site-copy.zip';

/** Stands in pages for the size of the copy until it is known. */
export const SITE_COPY_SIZE = 'SITE-COPY-SIZE';

/** Marks what only the published site shows, since the copy does not hold it. */
export const NOT_IN_COPY = 'data-not-in-copy';
