import { foldText } from '../../lib/fold-text.ts';
import { sentences } from '../../lib/sentences.ts';
import { sha256 } from '../../lib/sha256.ts';
import type { Proved } from '../schema/lock.ts';
import type { Passage } from '../schema/passage.ts';
import { foldParagraph, spansOf, type Article, type Paragraph } from './article.ts';

/** A passage that was found in the article. */
export interface Located {
  paragraph: Paragraph;
  /** The passage, folded, without reference numbers. */
  text: string;
  proved: Proved;
}

export function proof(spans: Proved['spans'], text: string): Proved {
  return { spans, length: text.length, sha256: sha256(text) };
}

/** The numbers of the paragraphs of a section that contain the first words of a passage. */
export const numbersOf = (article: Article, { section, starts }: Passage): number[] => {
  const opening = foldText(starts);
  return article.paragraphs
    .filter(
      (candidate) =>
        candidate.section === section &&
        foldParagraph(article, candidate, true).text.includes(opening),
    )
    .map(({ number }) => number);
};

/** Finds a passage in the article; returns a message if it cannot be found. */
export function locate(article: Article, passage: Passage, language: string): Located | string {
  const { section, paragraph: number, starts, ends } = passage;
  const opening = foldText(starts);
  const holds = (candidate: Paragraph): boolean =>
    foldParagraph(article, candidate, true).text.includes(opening);
  const paragraph = article.paragraphs.find(
    (candidate) => candidate.section === section && candidate.number === number,
  );
  if (paragraph === undefined || !holds(paragraph)) {
    const elsewhere = article.paragraphs
      .filter(holds)
      .map((other) => `${other.section} ¶${other.number}`);
    if (elsewhere.length === 0) return `The article has no '${starts}'.`;
    return number === 0 && numbersOf(article, passage).length > 1
      ? `'${starts}' is in ${elsewhere.join(', ')}: write the number of the paragraph, or more of its words.`
      : `'${starts}' is not in ${section}${number === 0 ? '' : ` ¶${number}`} but in ${elsewhere.join(', ')}.`;
  }
  const folded = foldParagraph(article, paragraph, true);
  const from = folded.text.indexOf(opening);
  if (folded.text.includes(opening, from + 1)) {
    return `'${starts}' appears twice in ${section} ¶${number}; write more of its words.`;
  }
  const rest = folded.text.slice(from);
  let length = sentences(rest, language)[0]?.length ?? rest.length;
  if (ends !== undefined) {
    const closing = foldText(ends);
    const at = rest.indexOf(closing);
    if (at < 0) return `'${ends}' does not follow '${starts}' in ${section} ¶${number}.`;
    length = at + closing.length;
  }
  const text = rest.slice(0, length);
  const spans = spansOf(paragraph, folded, from, from + length).map(
    ([start, end]): [number, number] => [start, end],
  );
  return { paragraph, text, proved: proof(spans, text) };
}
