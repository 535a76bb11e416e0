import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unseenIn } from '../../lib/unseen-characters.ts';
import { LONGEST_TEXT } from '../schema/fields.ts';
import type { Problem } from './problem.ts';

/** Records a problem. Reading continues, so that all problems are reported at once. */
export type Reporter = (problem: Problem) => void;

/** Several times a study of 10,000 findings; parsing a larger file would take minutes. */
const LARGEST_MB = 16;

/** Reads a UTF-8 file of the content folder. Reports a file that is missing, empty or not UTF-8, and returns undefined. */
export function readTextFile(folder: string, file: string, report: Reporter): string | undefined {
  let bytes: Buffer;
  try {
    const found = statSync(join(folder, file));
    if (found.isDirectory()) {
      report({
        file,
        message: 'This is a folder, but should be a file.',
        remedy: `Rename the folder, and add the file ${file}.`,
      });
      return undefined;
    }
    if (found.size > LARGEST_MB * 1024 * 1024) {
      report({
        file,
        message: `This file is larger than ${LARGEST_MB} MB, the limit for a file of the content.`,
        remedy: 'Remove what does not belong to the study, or restore an earlier version.',
      });
      return undefined;
    }
    bytes = readFileSync(join(folder, file));
  } catch {
    report({
      file,
      message: 'This file is missing or cannot be read.',
      remedy: `Add ${file} to the content folder.`,
    });
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report({
      file,
      message: 'This file is not valid UTF-8.',
      remedy: 'Save it again with the encoding UTF-8.',
    });
    return undefined;
  }
  if (text.trim() === '') {
    report({
      file,
      message: 'This file is empty.',
      remedy: 'Fill it, or restore it from an earlier version.',
    });
    return undefined;
  }
  return text;
}

/** Whether every paragraph of a text is short enough to check. Reports each one that is not. */
export function hasReadableParagraphs(file: string, text: string, report: Reporter): boolean {
  let line = 1;
  let readable = true;
  for (const paragraph of text.split(/(\n\s*\n)/u)) {
    if (paragraph.length > LONGEST_TEXT) {
      readable = false;
      report({
        file,
        line,
        message: `This paragraph has ${paragraph.length} characters; the limit is ${LONGEST_TEXT}.`,
        remedy: 'Split it with an empty line, or remove what does not belong to it.',
      });
    }
    line += paragraph.split('\n').length - 1;
  }
  return readable;
}

/** Reports each line with an invisible character. */
export function reportUnseen(file: string, text: string, report: Reporter): void {
  for (const [index, line] of text.split('\n').entries()) {
    const unseen = unseenIn(line);
    if (unseen === undefined) continue;
    report({
      file,
      line: index + 1,
      message: `Character ${unseen.at + 1} of this line is ${unseen.name}, which is invisible.`,
      remedy: 'Delete it; it often comes with copied text.',
    });
  }
}
