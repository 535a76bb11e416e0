import { sentences } from '../lib/sentences.ts';
import { tidyText } from './tidy-text.ts';
import {
  foldParagraph,
  REFERENCE_NUMBERS,
  type Article,
  type Paragraph,
} from '../study/proof/article.ts';
import { citedNumbers } from '../study/proof/reference-marks.ts';
import type { Folded } from '../lib/fold-text.ts';

/** A place of the article as the content writes it. */
export interface DraftPassage {
  section: string;
  paragraph: number;
  starts: string;
}

/** The words of the article between two places of a folded paragraph, without the numbers of references. */
const printedBetween = (article: Article, { offsets }: Folded, from: number, to: number): string =>
  tidyText(
    article.text
      .slice(offsets[from] ?? 0, (offsets[to - 1] ?? 0) + 1)
      .replace(REFERENCE_NUMBERS, ''),
  );

/** A passage of a paragraph, named by as few of its first words as no other place of the paragraph has. */
function passageAt(
  article: Article,
  paragraph: Paragraph,
  folded: Folded,
  [from, to]: readonly [number, number],
): DraftPassage {
  const rest = folded.text.slice(from, to);
  const ends = [...rest.matchAll(/\s|$/gu)].map(({ index }) => index);
  const length =
    ends.slice(Math.min(4, ends.length - 1)).find((end) => {
      const at = folded.text.indexOf(rest.slice(0, end));
      return at === from && !folded.text.includes(rest.slice(0, end), from + 1);
    }) ?? rest.length;
  return {
    section: paragraph.section,
    paragraph: paragraph.number,
    starts: printedBetween(article, folded, from, from + length),
  };
}

/** The passage with which a paragraph begins. */
export function openingOf(article: Article, paragraph: Paragraph): DraftPassage {
  const folded = foldParagraph(article, paragraph, true);
  return passageAt(article, paragraph, folded, [0, folded.text.length]);
}

/** A sentence that cites, with the numbers of the references in it. */
export interface CitingSentence {
  passage: DraftPassage;
  numbers: number[];
}

/** Every sentence of the running text that cites. */
export function citingSentences(
  article: Article,
  language: string,
  skipped: ReadonlySet<string>,
): CitingSentence[] {
  return article.paragraphs
    .filter(({ section }) => !skipped.has(section))
    .flatMap((paragraph) => {
      const folded = foldParagraph(article, paragraph, true);
      let from = 0;
      const ranges = sentences(folded.text, language).map((sentence) => {
        const at = folded.text.indexOf(sentence, from);
        from = at + sentence.length;
        return [at, from] as const;
      });
      const end = paragraph.spans.at(-1)?.[1] ?? 0;
      return ranges.flatMap(([start, last], index) => {
        const next = ranges[index + 1]?.[0];
        const raw = article.text.slice(
          folded.offsets[start] ?? 0,
          next === undefined ? end : (folded.offsets[next] ?? end),
        );
        const numbers = citedNumbers(raw);
        return numbers.length === 0
          ? []
          : [{ passage: passageAt(article, paragraph, folded, [start, last]), numbers }];
      });
    });
}
