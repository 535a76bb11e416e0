import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Stem } from '../lib/match-words.ts';

/** Words of a language for which there is no stemmer are their own stems. */
const NONE = 'export const stemmer = (word) => word;\n';

/** Where the program for a language is, by its English name, as the package calls it; undefined where it has none. */
function programOf(language: string): string | undefined {
  const { language: code } = new Intl.Locale(language);
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code)?.toLowerCase() ?? '';
  try {
    return import.meta.resolve(`@orama/stemmers/${name}`);
  } catch {
    return undefined;
  }
}

/** The program that finds the stems of a language's words, to be loaded by a page: it exports `stemmer`. */
export function stemmerFile(language: string): string {
  const program = programOf(language);
  return program === undefined ? NONE : readFileSync(fileURLToPath(program), 'utf8');
}

/** The same for the build. */
export async function stemmerOf(language: string): Promise<Stem> {
  const program = programOf(language);
  if (program === undefined) return (word) => word;
  const { stemmer } = (await import(program)) as { stemmer: Stem };
  return stemmer;
}
