import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { asId } from '../../lib/as-id.ts';
import { closest } from '../../lib/closest.ts';
import type { Reporter } from './text-file.ts';

/** Files that editors and operating systems leave behind, such as '4913', with which Vim tries a folder; they are ignored. */
const LITTER =
  /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.*|\.git.*|.*~|\.#.*|#.*#|.*\.sw[a-p]|4913|.*\.tmp)$/u;

/** Files for people, and the article's text, which only `verify` reads. */
const FOR_PEOPLE = /^(?:(?:LICEN[CS]E|README|TO-WRITE)(?:\.md|\.txt)?|article\.txt)$/u;

const FOLDERS_OF_PROSE = ['pages', 'themes'];

/** The files of a content folder. */
export interface Listing {
  /** Paths of all files of prose, sorted, with forward slashes. */
  prose: string[];
  /** Names of files that are not read because a misnamed file was reported in their place. */
  unread: ReadonlySet<string>;
}

/**
 * Lists a content folder. Reports every file that nothing would read: its name is misspelt or it is in the wrong place.
 *
 * @param known Names of the files of the content, without the prose.
 * @param required Names of those that may not be left out.
 */
export function listFolder(
  folder: string,
  known: readonly string[],
  required: readonly string[],
  report: Reporter,
): Listing {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !LITTER.test(name) && !FOR_PEOPLE.test(name),
  );
  const there = new Set(entries.map(({ name }) => name));
  const unread = new Set<string>();
  const prose = entries.flatMap((entry): string[] => {
    const { name } = entry;
    const refuse = (message: string, remedy: string): string[] => {
      report({ file: name, message, remedy });
      return [];
    };
    if (entry.isSymbolicLink()) {
      unread.add(name);
      return refuse('This is a symbolic link.', 'Put the file or folder itself here.');
    }
    if (FOLDERS_OF_PROSE.includes(name)) {
      return entry.isDirectory()
        ? proseIn(folder, name, report)
        : refuse('This is a file, but should be a folder.', 'Make it a folder of MDX files.');
    }
    // A folder with the name of a file is reported when the file is read.
    if (known.includes(name)) return [];
    const candidates = entry.isDirectory() ? FOLDERS_OF_PROSE : known;
    const near = meant(
      name,
      candidates,
      required.filter((one) => !there.has(one)),
    );
    if (near !== undefined && !there.has(near)) unread.add(near);
    return refuse(
      `This ${entry.isDirectory() ? 'folder' : 'file'} is not part of the content.`,
      near === undefined
        ? `Delete it, or rename it to one of ${candidates.join(', ')}.`
        : `Rename it to ${near}, or delete it.`,
    );
  });
  return { prose: prose.sort((a, b) => (a < b ? -1 : 1)), unread };
}

/** So many letters may be wrong in a name; beyond that a file that has to be there is meant, if it is not. */
const FEW_LETTERS = 2;

/** The name that a misnamed file was to have. */
function meant(
  name: string,
  candidates: readonly string[],
  missing: readonly string[],
): string | undefined {
  const near = closest(name, candidates);
  return near !== undefined && distance(name, near) <= FEW_LETTERS
    ? near
    : (closest(name, missing) ?? near);
}

/** The files of prose in a folder of the content folder, and in folders within pages/. */
function proseIn(folder: string, part: string, report: Reporter): string[] {
  return readdirSync(join(folder, part), { withFileTypes: true }).flatMap((entry) => {
    if (LITTER.test(entry.name)) return [];
    const file = `${part}/${entry.name}`;
    const wrong = whyNotRead(entry, part);
    if (wrong !== undefined) {
      report({ file, ...wrong });
      return [];
    }
    return entry.isDirectory() ? proseIn(folder, file, report) : [file];
  });
}

/** Why an entry of a folder of prose is not read. */
function whyNotRead(entry: Dirent, part: string): { message: string; remedy: string } | undefined {
  const name = entry.isDirectory() ? entry.name : entry.name.replace(/\.[^.]*$/u, '');
  const as = `${part}/${asId(name) || 'a-name'}`;
  if (entry.isSymbolicLink()) {
    return { message: 'This is a symbolic link.', remedy: 'Put the file itself here.' };
  }
  if (entry.isDirectory() && part === 'themes') {
    return {
      message: 'This folder is not read.',
      remedy: `Put the pages of the themes into ${part}/.`,
    };
  }
  const ending = entry.isDirectory() ? '' : '.mdx';
  if (!entry.isDirectory() && !(entry.isFile() && entry.name.endsWith(ending))) {
    return {
      message: 'This file is not read: pages of prose are MDX.',
      remedy: `Rename it to ${as}.mdx, or take it out of the content folder.`,
    };
  }
  return name === asId(name)
    ? undefined
    : {
        message:
          'The name of a page is its address: lower-case letters, digits and single hyphens.',
        remedy: `Rename it to ${as}${ending}.`,
      };
}
