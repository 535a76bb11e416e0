import type { Content } from '../reading/content.ts';
import { allOwnTexts } from '../texts/own-texts.ts';
import type { Problem } from '../reading/problem.ts';

/** A word in capitals without its plural 's': 'WHO', 'R&D', but not a grant number. */
const ABBREVIATION = /(?<![\p{L}\p{N}-])\p{Lu}(?:&?\p{Lu})+(?=s?(?![\p{L}\p{N}-]))/gu;

const abbreviationsIn = (text: string): string[] => text.match(ABBREVIATION) ?? [];

/** In a study with a glossary, every abbreviation in our own texts has an entry or a reason why it needs none. */
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
        remedy: `Add one with '${word}' among its forms, write it out, or list it under 'abbreviations' in ${houseStyle.file} with a reason.`,
      })),
    ...houseStyle.data.abbreviations.flatMap(({ word }, index): Problem[] =>
      used.some((use) => use.word === word) && !explained.has(word)
        ? []
        : [
            {
              file: houseStyle.file,
              line: houseStyle.lineOf(['abbreviations', index]),
              place: word,
              message: 'No text uses this abbreviation, or the glossary already explains it.',
              remedy: 'Delete it.',
            },
          ],
    ),
  ];
}
