import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A page of a built site. */
export interface HtmlPage {
  /** Path below the folder of the site, with forward slashes: 'study/methods/index.html'. */
  file: string;
  /** Address below the base path: '/study/methods/'. */
  address: string;
  html: string;
}

/** Paths of all files below a folder, with forward slashes. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** Paths of all HTML files below a folder, sorted. */
export const htmlFiles = (folder: string): string[] =>
  filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .sort((a, b) => (a < b ? -1 : 1));

/** All pages below a folder, by the names of their files. */
export const readPages = (folder: string): HtmlPage[] =>
  htmlFiles(folder).map((file) => ({
    file,
    address: `/${file.replace(/(?<=^|\/)index\.html$/u, '')}`,
    html: readFileSync(join(folder, file), 'utf8'),
  }));
