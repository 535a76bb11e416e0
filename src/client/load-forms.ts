import type { Forms } from '../lib/match-words.ts';
import { formsByStem, spelledForms } from '../lib/word-forms.ts';

/**
 * How words of this page's language change: known, or else by the stemmer that is published with the index.
 *
 * @param stemmer Its address.
 */
export async function loadForms(stemmer: string): Promise<Forms> {
  const spelled = spelledForms(document.documentElement.lang);
  if (spelled !== undefined) return spelled;
  const program = (await import(/* @vite-ignore */ stemmer)) as {
    stemmer: (word: string) => string;
  };
  return formsByStem(program.stemmer);
}
