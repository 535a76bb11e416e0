import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** For languages without a stemmer: each word is its own stem. */
const NONE = 'export const stemmer = (word) => word;\n';

/** The source of a module for the browser that exports the `stemmer` of a language. */
export function stemmerFile(language: string): string {
  const { language: code } = new Intl.Locale(language);
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code)?.toLowerCase() ?? '';
  try {
    return readFileSync(fileURLToPath(import.meta.resolve(`@orama/stemmers/${name}`)), 'utf8');
  } catch {
    return NONE;
  }
}
