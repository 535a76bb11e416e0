import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unseenIn } from '../../lib/unseen-characters.ts';
import { LONGEST_TEXT } from '../schema/fields.ts';
import type { Problem } from './problem.ts';

/** Takes note of a problem; reading goes on, so that all of them are reported at once. */
export type Reporter = (problem: Problem) => void;

/** Far more than a long study needs; what is larger is no content, and would be read for minutes. */
const LARGEST_MB = 2;

/** Reads a UTF-8 file of the content folder. Reports and returns undefined where it is missing, empty or not UTF-8. */
export function readTextFile(folder: string, file: string, report: Reporter): string | undefined {
  let bytes: Buffer;
  try {
    const found = statSync(join(folder, file));
    if (found.isDirectory()) {
      report({
        file,
        message: 'This is a folder, and should be a file.',
        remedy: `Rename the folder, and add the file ${file}.`,
      });
      return undefined;
    }
    if (found.size > LARGEST_MB * 1024 * 1024) {
      report({
        file,
        message: `This file is larger than ${LARGEST_MB} MB, the most that a file of content may have.`,
        remedy: 'Take out what is no text of the study, or restore it from an earlier version.',
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

/** Whether no paragraph of a text is longer than a person reads in one piece; reports each that is. */
export function hasReadableParagraphs(file: string, text: string, report: Reporter): boolean {
  let line = 1;
  let readable = true;
  for (const paragraph of text.split(/(\n\s*\n)/u)) {
    if (paragraph.length > LONGEST_TEXT) {
      readable = false;
      report({
        file,
        line,
        message: `This paragraph has ${paragraph.length} characters; it may have ${LONGEST_TEXT}.`,
        remedy: 'Divide it with an empty line, or take out what does not belong to it.',
      });
    }
    line += paragraph.split('\n').length - 1;
  }
  return readable;
}

/** Reports each line that holds a character that no reader sees. */
export function reportUnseen(file: string, text: string, report: Reporter): void {
  for (const [index, line] of text.split('\n').entries()) {
    const unseen = unseenIn(line);
    if (unseen === undefined) continue;
    report({
      file,
      line: index + 1,
      message: `Character ${unseen.at + 1} of this line is ${unseen.name}, which no reader sees.`,
      remedy: 'Delete it; it often comes with copied text.',
    });
  }
}
