import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from '../study/check.ts';
import { readFiles, type Content } from '../study/reading/content.ts';
import type { Problem } from '../study/reading/problem.ts';
import type { StudyDraft } from './study-draft.ts';
import { studyFiles } from './study-files.ts';
import { toWrite, TO_WRITE_FILE } from './to-write.ts';

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/**
 * Puts texts at the end of the files of a study, and changes nothing that is there.
 *
 * @returns What `check` says of the folder afterwards, but for what is to be proved again.
 */
export function addToStudy(folder: string, texts: ReadonlyMap<string, string>): Problem[] {
  const whole = [...texts].map(([name, text]): [string, string] => {
    const file = join(folder, name);
    const there = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : '';
    const apart = name.endsWith('.mdx') ? '\n\n' : '\n';
    return [name, there === '' ? text : `${there}${apart}${text}`];
  });
  write(folder, new Map(whole));
  return problemsOf(folder);
}

/** What `check` says of a folder that is not proved yet. */
function problemsOf(folder: string): Problem[] {
  const { content, problems } = readFiles(folder, { lock: false });
  return problems.length > 0 ? problems : check(content as Content);
}

/** What came of a new folder. */
export interface NewStudy {
  /** What is left to write, as Markdown; it is in the folder as well. */
  left: string;
  /** What is wrong with the folder all the same; empty unless the article is stranger than any that was tried. */
  problems: Problem[];
}

/**
 * Writes the folder of a new study, so that `check` passes. A quotation that the checks refuse is left out and named in
 * the list of what is left to write.
 */
export function newStudy(folder: string, draft: StudyDraft, notes: readonly string[]): NewStudy {
  let study = draft;
  let problems: Problem[] = [];
  const refused: Problem[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    rmSync(join(folder, 'quotes.yaml'), { force: true });
    const files = studyFiles(study);
    write(folder, files);
    problems = problemsOf(folder);
    const quotations = problems.filter(
      ({ file, place }) => file === 'quotes.yaml' && place?.startsWith('quotation-'),
    );
    if (quotations.length === 0) {
      const left = toWrite(files, [
        ...notes,
        ...refused.map(
          ({ place, message }) => `A set-off quotation was left out (${place ?? ''}): ${message}`,
        ),
      ]);
      write(folder, new Map([[TO_WRITE_FILE, left]]));
      return { left, problems };
    }
    refused.push(...quotations);
    const ids = quotations.map(({ place = '' }) => place.replace(/ →.*$/u, ''));
    study = { ...study, without: new Set([...study.without, ...ids]) };
  }
  return { left: '', problems };
}
