import { foldText } from '../../lib/fold-text.ts';
import { sha256 } from '../../lib/sha256.ts';
import { passageKey } from '../passage.ts';
import type { Problem } from '../problem.ts';
import { allPassages, printedExtents } from '../proof.ts';
import { LOCK_FILE, type Content } from '../content.ts';

const PROVE =
  'Restore it, or, where the article says so, prove it anew: PAPER_TEXT=<file> npm run verify -- --write.';

/** What was proved against the article is still what stands in the content. */
export function locked(content: Content): Problem[] {
  const { lock, quotes, findings } = content;
  if (lock === undefined) return [];
  const problems: Problem[] = [];
  quotes.data.forEach((quote, index) => {
    const proof = lock.quotes[quote.id];
    const at = {
      file: quotes.file,
      line: quotes.lineOf([index, 'text']),
      place: `${quote.id} → text`,
    };
    if (proof === undefined) {
      problems.push({
        ...at,
        message: `The quotation has no proof in ${LOCK_FILE}.`,
        remedy: PROVE,
      });
    } else if (proof.sha256 !== sha256(foldText(quote.text))) {
      problems.push({
        ...at,
        message: "The words differ from those that were proved against the article's text.",
        remedy: PROVE,
      });
    } else if (proof.speaker !== quote.speaker) {
      problems.push({
        ...at,
        line: quotes.lineOf([index, 'speaker']),
        place: `${quote.id} → speaker`,
        message: `The speaker was proved as '${proof.speaker}', and now reads '${quote.speaker}'.`,
        remedy: PROVE,
      });
    }
  });
  for (const { file, path, passage, lineOf } of allPassages(content)) {
    const key = passageKey(passage);
    if (lock.passages[key]) continue;
    problems.push({
      file,
      line: lineOf(path),
      place: key,
      message: `The passage has no proof in ${LOCK_FILE}.`,
      remedy: PROVE,
    });
  }
  findings.data.forEach((finding, index) => {
    const stated = printedExtents(finding);
    const proved = lock.extents[finding.id];
    if (proved && JSON.stringify(proved) === JSON.stringify(stated)) return;
    problems.push({
      file: findings.file,
      line: findings.lineOf([index, 'extent']),
      place: `${finding.id} → extent`,
      message:
        proved === undefined
          ? `The extent has no proof in ${LOCK_FILE}.`
          : `The extent was proved as ${JSON.stringify(proved)}, and now reads ${JSON.stringify(stated)}.`,
      remedy: PROVE,
    });
  });
  const known = new Set(quotes.data.map(({ id }) => id));
  for (const id of Object.keys(lock.quotes)) {
    if (known.has(id)) continue;
    problems.push({
      file: LOCK_FILE,
      place: id,
      message: `A proved quotation is missing from ${quotes.file}.`,
      remedy: PROVE,
    });
  }
  return problems;
}
