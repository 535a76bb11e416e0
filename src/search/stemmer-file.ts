import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Stem } from '../lib/match-words.ts';

/** For languages without a stemmer: each word is its own stem. */
const NONE = 'export const stemmer = (word) => word;\n';

/** The path of the stemmer for a language; undefined if the package has none. */
function programOf(language: string): string | undefined {
  const { language: code } = new Intl.Locale(language);
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code)?.toLowerCase() ?? '';
  try {
    return import.meta.resolve(`@orama/stemmers/${name}`);
  } catch {
    return undefined;
  }
}

/** The source of a module for the browser that exports the `stemmer` of a language. */
export function stemmerFile(language: string): string {
  const program = programOf(language);
  return program === undefined ? NONE : readFileSync(fileURLToPath(program), 'utf8');
}

/** The stemmer of a language, for the build. */
export async function stemmerOf(language: string): Promise<Stem> {
  const program = programOf(language);
  if (program === undefined) return (word) => word;
  const { stemmer } = (await import(program)) as { stemmer: Stem };
  return stemmer;
}
