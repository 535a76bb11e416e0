import { asWords, type Band, type Vocabulary } from '../schema/vocabulary.ts';

/** An extent word in a text of ours that counts the people who were studied. */
interface StatedExtent {
  word: string;
  band: Band;
}

/** Replaces words that were already matched, so that 'all' is not found in 'almost all'. */
const READ = ' / ';

/**
 * Finds the extent words in a text, without those that count somebody else ('most clients'). Words of a band that is too
 * common or unordered count only before the people who were studied or what they do: 'some participants', 'some felt'.
 */
export function extentFinder({
  bands,
  subjects,
  counting,
}: Vocabulary): (text: string) => StatedExtent[] {
  const labels = (counted: boolean): string[] =>
    subjects.filter(({ studied }) => studied === counted).map(({ label }) => label);
  const words = bands
    .flatMap((band) => band.words.map((word) => ({ word, band })))
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ word, band }) => ({
      word,
      band,
      phrase: asWords(word),
      ofOthers: labels(false).map((other) => asWords(`${word} ${other}`)),
      ofThose: [...labels(true), ...counting].map((next) => asWords(`${word} ${next}`)),
    }));
  return (text) => {
    let rest = asWords(text);
    const present = words.filter(({ phrase }) => rest.includes(phrase));
    for (const { ofOthers } of present)
      for (const other of ofOthers) rest = rest.replaceAll(other, READ);
    return present.flatMap(({ word, band, phrase, ofThose }) => {
      const counts = ofThose.some((next) => rest.includes(next));
      const found = rest.includes(phrase);
      rest = rest.replaceAll(phrase, READ);
      return (band.tooCommon || band.unordered ? counts : found) ? [{ word, band }] : [];
    });
  };
}
