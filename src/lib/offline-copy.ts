/** Path of the ZIP file with the whole site. It is written once all pages exist. */
export const SITE_COPY = 'data/site-copy.zip';

/** Placeholder in pages for the size of the copy, which is known only after the build. */
export const SITE_COPY_SIZE = 'SITE-COPY-SIZE';

/** Marks elements that only the published site shows, because the copy does not contain what they lead to. */
export const NOT_IN_COPY = 'data-not-in-copy';
