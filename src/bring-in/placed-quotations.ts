import { foldText } from '../lib/fold-text.ts';
import { foldParagraph } from '../study/proof/article.ts';
import type { CutArticle } from './article-text.ts';
import type { DraftArticle } from './draft.ts';
import { openingOf, type DraftPassage } from './passages.ts';
import { idOfTheme, type StudyDraft, type ThemeDraft } from './study-draft.ts';

/** A quotation with the place of its words in the article. */
interface PlacedQuotation {
  id: string;
  theme?: string | undefined;
  text: string;
  speaker?: string | undefined;
  lead?: string | undefined;
  /** The article prints it between quotation marks. */
  marked?: boolean | undefined;
  /** Labels of those who take turns in it. */
  turns?: string[] | undefined;
  passage: DraftPassage;
}

/** Whether a section is another or within it. */
export const isIn = (section: string, parent: string): boolean =>
  section === parent || section.startsWith(`${parent}/`);

const themeOf = (themes: readonly ThemeDraft[], section: string): string | undefined =>
  themes.find((theme) => theme.section !== undefined && isIn(section, theme.section))?.id;

type Placed = Omit<PlacedQuotation, 'id'>;

/** The quotations that the article sets off. */
function setOff(draft: DraftArticle, themes: readonly ThemeDraft[], cut: CutArticle): Placed[] {
  return draft.sections.flatMap(({ id: section, lines }) =>
    lines.flatMap((line): Placed[] => {
      const start = cut.startOf.get(line);
      const paragraph = cut.article.paragraphs.find(({ spans }) =>
        spans.some(([from]) => from === start),
      );
      if (line.quotation === undefined || paragraph === undefined) return [];
      return [
        {
          ...line.quotation,
          theme: themeOf(themes, section),
          passage: openingOf(cut.article, paragraph),
        },
      ];
    }),
  );
}

/**
 * The quotations of a study: those of a table, and those that the article sets off and the table does not have.
 *
 * @param anywhere A passage for the words that the article does not have.
 */
export function placedQuotations(
  { article: draft, themes, quotations }: StudyDraft,
  cut: CutArticle,
  anywhere: DraftPassage,
): PlacedQuotation[] {
  const printed = setOff(draft, themes, cut);
  const listed = quotations.map((quotation): Placed => {
    const words = foldText(quotation.text);
    const same = printed.find(({ text }) => foldText(text) === words);
    const paragraph = cut.article.paragraphs.find((one) =>
      foldParagraph(cut.article, one, true).text.includes(words),
    );
    return {
      ...same,
      ...quotation,
      theme:
        idOfTheme(themes, quotation.theme) ??
        same?.theme ??
        (paragraph && themeOf(themes, paragraph.section)),
      passage: same?.passage ?? (paragraph ? openingOf(cut.article, paragraph) : anywhere),
    };
  });
  const known = new Set(listed.map(({ text }) => foldText(text)));
  return [...listed, ...printed.filter(({ text }) => !known.has(foldText(text)))].map(
    (quotation, index) => ({
      id: `quotation-${String(index + 1).padStart(2, '0')}`,
      ...quotation,
      // One from outside the themes is shown with the first of them.
      theme: quotation.theme ?? themes[0]?.id,
    }),
  );
}
