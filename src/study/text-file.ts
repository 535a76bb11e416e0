import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** Takes note of a problem; reading goes on, so that all of them are reported at once. */
export type Reporter = (problem: Problem) => void;

/** Reads a UTF-8 file of the content folder. Reports and returns undefined where it is missing, empty or not UTF-8. */
export function readTextFile(folder: string, file: string, problem: Reporter): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch {
    problem({
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
    problem({
      file,
      message: 'This file is not valid UTF-8.',
      remedy: 'Save it again with the encoding UTF-8.',
    });
    return undefined;
  }
  if (text.trim() === '') {
    problem({
      file,
      message: 'This file is empty.',
      remedy: 'Fill it, or restore it from an earlier version.',
    });
    return undefined;
  }
  return text;
}
