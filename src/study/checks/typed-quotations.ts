import { foldText } from '../../lib/fold-text.ts';
import { wordRuns } from '../../lib/shared-runs.ts';
import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import { allOwnTexts, type OwnText } from '../texts/own-texts.ts';

/** This many consecutive words are a quotation, not a coincidence. */
const RUN = 8;

/** Our own texts, with the sentences of one line of prose joined, so that a quotation of several short sentences is found. */
function textsByLine(content: Content): OwnText[] {
  const prose = new Set(content.prose.map(({ file }) => file));
  const texts = allOwnTexts(content);
  const lines = Map.groupBy(
    texts.filter(({ file }) => prose.has(file)),
    ({ file, line }) => `${file}:${line ?? ''}`,
  );
  return [
    ...texts.filter(({ file }) => !prose.has(file)),
    ...[...lines.values()].flatMap((parts) => {
      const [first] = parts;
      return first ? [{ ...first, text: parts.map(({ text }) => text).join(' ') }] : [];
    }),
  ];
}

/** None of our texts repeats a quotation. Quotations are shown from their records only, with their speakers. */
export function typedQuotations(content: Content): Problem[] {
  const quotationOf = new Map(
    content.quotes.data.flatMap(({ id, text }) => [...wordRuns(text, RUN)].map((run) => [run, id])),
  );
  const prose = new Set(content.prose.map(({ file }) => file));
  return textsByLine(content).flatMap(({ text, ...at }): Problem[] => {
    const run = [...wordRuns(text, RUN)].find((words) => quotationOf.has(words));
    const id = run === undefined ? undefined : quotationOf.get(run);
    if (run === undefined || id === undefined) return [];
    return [
      {
        ...at,
        message: `‘${run}’ is from the quotation '${id}'.`,
        remedy: prose.has(at.file)
          ? `Write <Quote id="${id}" />, so that it is shown exactly, with its speaker.`
          : 'Use your own words, or name the quotation by its id where the field takes one.',
      },
    ];
  });
}

/** Whether a sentence of prose is part of a quotation that `typedQuotations` reports on the same line. */
export function partOfTyped(
  content: Content,
): (sentence: { file: string; line: number; text: string }) => boolean {
  const lines = new Set(typedQuotations(content).map(({ file, line }) => `${file}:${line ?? ''}`));
  const quoted = content.quotes.data.map(({ text }) => foldText(text).toLowerCase());
  return ({ file, line, text }) => {
    if (!lines.has(`${file}:${line}`)) return false;
    const words = foldText(text).toLowerCase();
    const runs = wordRuns(text, RUN);
    return quoted.some(
      (quotation) =>
        quotation.includes(words) || [...wordRuns(quotation, RUN)].some((run) => runs.has(run)),
    );
  };
}
