import { englishForms } from './english-forms.ts';
import type { Forms } from './match-words.ts';

/** A shorter stem is that of too many words. */
const SHORTEST_STEM = 4;

/** The forms of a language's words as far as we know how they are spelled; undefined where a stemmer is needed. */
export const spelledForms = (language: string): Forms | undefined =>
  new Intl.Locale(language).language === 'en' ? englishForms : undefined;

/** Forms by a stemmer: words with the same stem are forms of one word. */
export const formsByStem =
  (stem: (word: string) => string): Forms =>
  (word) => {
    const root = stem(word);
    // Marked as a stem: a word that is spelled like it is another one.
    return root.length < SHORTEST_STEM ? [word] : [word, `${root}-`];
  };
