import type { Content } from '../reading/content.ts';
import { STRONGER_EXTENT } from '../schema/house-style.ts';
import { allOwnTexts } from '../texts/own-texts.ts';
import type { Problem } from '../reading/problem.ts';
import { wrongExtents } from './extent-words.ts';

const asWords = (text: string): string =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** Our own wording avoids the words listed in house-style.yaml, except where it lists an exception with a reason. */
export function houseStyle(content: Content): Problem[] {
  const { houseStyle: file } = content;
  const { rules, exceptions } = file.data;
  const used = new Set<number>();
  const excepted = (rule: string, name: string, text: string): boolean => {
    const index = exceptions.findIndex(
      (entry) => entry.rule === rule && entry.file === name && text.includes(entry.text),
    );
    if (index >= 0) used.add(index);
    return index >= 0;
  };
  const problems: Problem[] = [];
  const phrases = rules.flatMap((rule) =>
    rule.words.map((word) => ({ rule, word, phrase: asWords(word) })),
  );
  const texts = allOwnTexts(content).filter(({ file: name }) => name !== file.file);
  for (const { text, ...at } of texts) {
    const normalised = asWords(text);
    for (const { rule, word } of phrases.filter(({ phrase }) => normalised.includes(phrase))) {
      const { id, reason, instead } = rule;
      if (excepted(id, at.file, text)) continue;
      problems.push({
        ...at,
        message: `'${word}' should not be used here: ${reason}`,
        remedy: `${instead} An exception goes into ${file.file} with its reason.`,
      });
    }
  }
  for (const found of wrongExtents(content)) {
    if (!excepted(STRONGER_EXTENT, found.file, found.text)) problems.push(found.problem);
  }
  exceptions.forEach((entry, index) => {
    if (used.has(index)) return;
    problems.push({
      file: file.file,
      line: file.lineOf(['exceptions', index]),
      place: entry.rule,
      message: `No text of ${entry.file} needs this exception: '${entry.text}'`,
      remedy: 'Delete it, or copy that part of the text exactly.',
    });
  });
  return problems;
}
