import { asWords, type Band, type Vocabulary } from '../schema/vocabulary.ts';

/** A word in a text of ours that says how widely the people who were studied held something. */
interface StatedExtent {
  word: string;
  band: Band;
}

/** What takes the place of words that have been read, so that 'all' is not found in 'almost all'. */
const READ = ' / ';

/**
 * Finds the extent words in a text. One that counts somebody else ('most clients') is none. Those of an everyday band,
 * and of one outside the order, are read as extents only where they count the people who were studied: 'some
 * participants', 'some felt'.
 */
export function extentFinder({
  bands,
  subjects,
  counting,
}: Vocabulary): (text: string) => StatedExtent[] {
  const labels = (holding: boolean): string[] =>
    subjects.filter(({ studied: holds }) => holds === holding).map(({ label }) => label);
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
