import { resolve } from 'node:path';

/** The folder that holds the study: CONTENT_DIR, or 'content' beside package.json. */
export const contentFolder = resolve(process.env['CONTENT_DIR'] || 'content');
