import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Forms } from '../lib/match-words.ts';
import { formsByStem, spelledForms } from '../lib/word-forms.ts';

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

/**
 * The program that finds the stems of a language's words, to be loaded by a page: it exports `stemmer`. Undefined
 * for a language whose forms are known without one.
 */
export function stemmerFile(language: string): string | undefined {
  if (spelledForms(language) !== undefined) return undefined;
  const program = programOf(language);
  return program === undefined ? NONE : readFileSync(fileURLToPath(program), 'utf8');
}

/** How words of a language change, as a page knows it. */
export async function formsOf(language: string): Promise<Forms> {
  const spelled = spelledForms(language);
  if (spelled !== undefined) return spelled;
  const program = programOf(language);
  if (program === undefined) return formsByStem((word) => word);
  const { stemmer } = (await import(program)) as { stemmer: (word: string) => string };
  return formsByStem(stemmer);
}
