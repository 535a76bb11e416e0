import type { Content } from '../content.ts';
import { STRONGER_EXTENT } from '../language-rules.ts';
import { allOwnTexts } from '../own-texts.ts';
import type { Problem } from '../problem.ts';
import { bandOf, type Band } from '../vocabulary.ts';
import { allCiting } from './claims.ts';

const asWords = (text: string): string =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** Our own wording avoids the words of language.yaml; an exception names its place and reason. */
export function language(content: Content): Problem[] {
  const { language: file } = content;
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
    const said = asWords(text);
    for (const { rule, word } of phrases.filter(({ phrase }) => said.includes(phrase))) {
      const { id, reason, instead } = rule;
      if (excepted(id, at.file, text)) continue;
      problems.push({
        ...at,
        message: `'${word}' is not to be written here: ${reason}`,
        remedy: `${instead} An exception goes into ${file.file} with its reason.`,
      });
    }
  }
  for (const found of strongerExtents(content)) {
    if (!excepted(STRONGER_EXTENT, found.file, found.text)) problems.push(found.problem);
  }
  exceptions.forEach((entry, index) => {
    if (used.has(index)) return;
    problems.push({
      file: file.file,
      line: file.lineOf(['exceptions', index]),
      place: entry.rule,
      message: `No text of ${entry.file} needs this exception: '${entry.text}'`,
      remedy: 'Delete it, or copy the part of the text letter by letter.',
    });
  });
  return problems;
}

/** The extent words in a text, the longest first, so that 'all' is not found in 'almost all'. */
function extentsIn(text: string, bands: readonly Band[]): { word: string; band: Band }[] {
  let rest = asWords(text);
  return bands
    .flatMap((band) => band.words.map((word) => ({ word, band })))
    .sort((a, b) => b.word.length - a.word.length)
    .filter(({ word }) => {
      const found = rest.includes(asWords(word));
      if (found) rest = rest.replaceAll(asWords(word), ' / ');
      return found;
    });
}

/** A claim never states a wider extent than one of the findings it rests on. */
function strongerExtents(content: Content): { file: string; text: string; problem: Problem }[] {
  const { vocabulary, findings } = content;
  const bands = vocabulary.data.bands;
  const ordered = bands.filter(({ apart }) => !apart);
  const lookedFor = ordered.filter(({ everyday }) => !everyday);
  const rank = (band: Band): number => ordered.indexOf(band);
  return allCiting(content).flatMap(({ text, by, ...at }) => {
    if (text === undefined) return [];
    const printed = findings.data
      .filter(({ id }) => by.includes(id))
      .flatMap(({ extent, elsewhere }) => [
        extent?.printed,
        ...elsewhere.map((place) => place.printed),
      ])
      .flatMap((words) => (words ? [bandOf(bands, words)] : []))
      .flatMap((band) => (band ? [rank(band)] : []));
    // A claim that rests on passages alone speaks of no finding; its figures and words stand in the passage.
    if (!findings.data.some(({ id }) => by.includes(id))) return [];
    const widest = Math.min(...printed, ordered.length);
    const stated = extentsIn(text, ordered).find(
      ({ band }) => lookedFor.includes(band) && rank(band) < widest,
    )?.word;
    if (stated === undefined) return [];
    const problem = {
      ...at,
      message: `'${stated}' is a wider extent than any finding of this claim states.`,
      remedy: "Write the extent as printed, or name the finding that states it in 'by'.",
    };
    return [{ file: at.file, text, problem }];
  });
}
