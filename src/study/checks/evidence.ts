import { sentences } from '../../lib/sentences.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/content.ts';
import { partOfTyped } from './typed-quotations.ts';
import { evidenceUses } from '../texts/evidence-uses.ts';

/** Every sentence of prose names its evidence, or is listed with a reason why it needs none. */
export function evidence(content: Content): Problem[] {
  const { exemptions, prose, record } = content;
  const language = record.data.language;
  const problems: Problem[] = [];
  for (const citing of evidenceUses(content)) {
    const count = citing.text === undefined ? 1 : sentences(citing.text, language).length;
    if (count !== 1) {
      problems.push({
        ...citing,
        message: `A claim is one sentence; this has ${count}.`,
        remedy: 'Give each sentence a claim of its own, with its own evidence.',
      });
    }
    if (citing.by.length === 0) {
      problems.push({
        ...citing,
        message: 'The claim names no evidence.',
        remedy: 'Name findings or passages in its by="…".',
      });
    }
  }
  const exempt = exemptions.data.flatMap(({ file, sentences: texts }, entry) =>
    texts.map((text, index) => ({ file, text, path: [entry, 'sentences', index] })),
  );
  const typed = partOfTyped(content);
  for (const page of prose) {
    for (const { text, line } of page.bare) {
      if (exempt.some((entry) => entry.file === page.file && entry.text === text)) continue;
      if (typed({ file: page.file, line, text })) continue;
      problems.push({
        file: page.file,
        line,
        message: `This sentence has no evidence: '${text}'`,
        remedy: `Wrap it in <Claim by="…">…</Claim>, or list it in ${exemptions.file} with a reason.`,
      });
    }
  }
  for (const { file, text, path } of exempt) {
    const page = prose.find((candidate) => candidate.file === file);
    if (page?.bare.some((sentence) => sentence.text === text)) continue;
    problems.push({
      file: exemptions.file,
      line: exemptions.lineOf(path),
      message: `${file} has no such sentence: '${text}'`,
      remedy: 'Delete the entry, or copy the sentence exactly.',
    });
  }
  return problems;
}
