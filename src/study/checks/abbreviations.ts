import type { Content } from '../reading/content.ts';
import { allOwnTexts } from '../texts/own-texts.ts';
import type { Problem } from '../reading/problem.ts';

/** A run of capitals that is a word of its own, its plural 's' left out: 'WHO', 'R&D', but no grant number. */
const ABBREVIATION = /(?<![\p{L}\p{N}-])\p{Lu}(?:&?\p{Lu})+(?=s?(?![\p{L}\p{N}-]))/gu;

const abbreviationsIn = (text: string): string[] => text.match(ABBREVIATION) ?? [];

/** Where a study has a glossary, every abbreviation of its own texts has an entry there or a reason for none. */
export function abbreviations(content: Content): Problem[] {
  const { glossary, houseStyle } = content;
  if (glossary.data.length === 0) return [];
  const explained = new Set(glossary.data.flatMap(({ forms }) => forms.flatMap(abbreviationsIn)));
  const plain = new Set(houseStyle.data.abbreviations.map(({ word }) => word));
  const used = allOwnTexts(content).flatMap(({ text, ...at }) =>
    [...new Set(abbreviationsIn(text))].map((word) => ({ word, at })),
  );
  return [
    ...used
      .filter(({ word }) => !explained.has(word) && !plain.has(word))
      .map(({ word, at }) => ({
        ...at,
        message: `No entry of ${glossary.file} explains '${word}'.`,
        remedy: `Add one with '${word}' among its forms, or write it out; what everybody knows is listed in ${houseStyle.file} with its reason.`,
      })),
    ...houseStyle.data.abbreviations.flatMap(({ word }, index): Problem[] =>
      used.some((use) => use.word === word) && !explained.has(word)
        ? []
        : [
            {
              file: houseStyle.file,
              line: houseStyle.lineOf(['abbreviations', index]),
              place: word,
              message: 'No text needs this abbreviation to be listed.',
              remedy: 'Delete it.',
            },
          ],
    ),
  ];
}
