/** A segment that ends in an initial or a short title ('J.', 'Dr.') does not end a sentence; one in 'I.' does. */
const UNFINISHED = /(?:^|\s)(?:(?!I\.)\p{Lu}|Dr|Mr|Ms|St)\.$/u;

/** Splits running text into sentences by the rules of a language (BCP 47 tag); white space around them is trimmed. */
export function sentences(text: string, language: string): string[] {
  const found: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
    text,
  )) {
    const last = found.at(-1);
    if (last !== undefined && UNFINISHED.test(last.trimEnd()))
      found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
