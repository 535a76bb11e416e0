import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentences } from '../../lib/sentences.ts';
import type { OwnText } from './own-texts.ts';

/** Sentences with more words than this are reported, because readers misread long sentences first. */
export const LONG = 28;

interface ReadingEase {
  /** Number of sentences, without headings and other texts that have no full stop. */
  sentences: number;
  long: { file: string; line?: number | undefined; words: number; text: string }[];
  /** US school grade by the formula of Kincaid et al. (1975); undefined if the language is not English. */
  grade?: number | undefined;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'&-]*/gu) ?? [];

/** How hard texts are to read. */
export function readingEase(texts: readonly OwnText[], language: string): ReadingEase {
  const all = texts.flatMap(({ text, file, line }) =>
    sentences(text, language)
      .filter((sentence) => /[.!?]\p{P}?$/u.test(sentence))
      .map((sentence) => ({ file, line, words: wordsOf(sentence).length, text: sentence })),
  );
  const isEnglish = new Intl.Locale(language).language === 'en';
  return {
    sentences: all.length,
    long: all.filter(({ words }) => words > LONG),
    grade:
      isEnglish && all.length > 0
        ? fleschKincaid({
            sentence: all.length,
            word: all.reduce((sum, { words }) => sum + words, 0),
            syllable: all.reduce((sum, { text }) => sum + syllable(text), 0),
          })
        : undefined,
  };
}
