/** Splits running text into sentences by the rules of a language (BCP 47 tag); white space around them is dropped. */
export function sentences(text: string, language: string): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}
