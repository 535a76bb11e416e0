import { foldText } from '../../lib/fold-text.ts';
import { sha256 } from '../../lib/sha256.ts';
import { LOCK_FILE, type Content } from '../reading/content.ts';
import { foreignFigures } from '../texts/figures-in-text.ts';
import type { Lock } from '../schema/lock.ts';
import { passageKey } from '../schema/passage.ts';
import type { Problem } from '../reading/problem.ts';
import { firstDifference } from '../proof/first-difference.ts';
import { allPassages, printedExtents } from '../proof/passages.ts';
import { provedFields, type ProvedField } from '../proof/proved-fields.ts';

const PROVE =
  'Restore it, or, if the article supports the change, prove it again: npm run verify -- --text <file> --write.';

/** The words of quotations and their speaker labels. */
function quotations({ quotes }: Content, lock: Lock): Problem[] {
  return quotes.data.flatMap((quote, index): Problem[] => {
    const proof = lock.quotes[quote.id];
    const wrong = (field: 'text' | 'speaker', message: string): Problem[] => [
      {
        file: quotes.file,
        line: quotes.lineOf([index, field]),
        place: `${quote.id} → ${field}`,
        message,
        remedy: PROVE,
      },
    ];
    const unproved = lock.unproved?.[quotes.file]?.[quote.id]?.['text'];
    if (unproved !== undefined) {
      return unproved.value === `${foldText(quote.text)} (${quote.speaker})`
        ? []
        : wrong('text', 'The quotation differs from what was compared with the article.');
    }
    if (proof === undefined) return wrong('text', `The quotation has no proof in ${LOCK_FILE}.`);
    if (proof.sha256 !== sha256(foldText(quote.text))) {
      const different = firstDifference(quote.text, proof.words, { whole: true });
      return wrong(
        'text',
        `The words differ from those that were proved against the article's text.${different === undefined ? '' : ` ${different}`}`,
      );
    }
    return proof.speaker === quote.speaker
      ? []
      : wrong(
          'speaker',
          `The speaker was proved as '${proof.speaker}', and now reads '${quote.speaker}'.`,
        );
  });
}

function extents({ findings }: Content, lock: Lock): Problem[] {
  return findings.data.flatMap((finding, index) => {
    const stated = printedExtents(finding);
    const unproved = lock.unproved?.[findings.file]?.[finding.id]?.['extent'];
    const proved =
      lock.extents[finding.id] ?? (unproved && (JSON.parse(unproved.value) as (string | null)[]));
    if (proved && JSON.stringify(proved) === JSON.stringify(stated)) return [];
    return [
      {
        file: findings.file,
        line: findings.lineOf([index, 'extent']),
        place: `${finding.id} → extent`,
        message:
          proved === undefined
            ? `The extent has no proof in ${LOCK_FILE}.`
            : `The extent was proved as ${JSON.stringify(proved)}, and now reads ${JSON.stringify(stated)}.`,
        remedy: PROVE,
      },
    ];
  });
}

/**
 * The values of all other fields that were compared with the article, proved or not, by file, record and field. The
 * words of quotations, extents and marks without an entry are compared elsewhere.
 */
function comparedFields({ fields: proved, unproved = {} }: Lock): Lock['fields'] {
  const all = structuredClone(proved);
  for (const [file, records] of Object.entries(unproved))
    for (const [record, values] of Object.entries(records))
      for (const [field, { value }] of Object.entries(values))
        if (!['text', 'extent', 'mark', 'entries'].includes(field))
          ((all[file] ??= {})[record] ??= {})[field] = value;
  return all;
}

/** All other fields, each compared with the value that was compared with the article. */
function fields(content: Content, lock: Lock): Problem[] {
  const compared = comparedFields(lock);
  const groups = Map.groupBy(provedFields(content), ({ file, record }) => `${file} ${record}`);
  const problems = [...groups.values()].flatMap((group): Problem[] => {
    const [first] = group as [ProvedField];
    const { file, record } = first;
    const proved = compared[file]?.[record];
    if (proved === undefined) {
      // Already reported with its words.
      if (file === content.quotes.file && lock.quotes[record] === undefined) return [];
      const message = `This has no proof in ${LOCK_FILE}.`;
      return [{ file, line: first.line, place: record, message, remedy: PROVE }];
    }
    const named = new Set(group.map(({ field }) => field));
    return [
      ...group
        .filter(({ field, value }) => proved[field] !== value)
        .map(({ field, value, line }) => ({
          file,
          line,
          place: `${record} → ${field}`,
          message:
            proved[field] === undefined
              ? `This has no proof in ${LOCK_FILE}.`
              : `This was proved as '${proved[field]}', and now reads '${value}'.`,
          remedy: PROVE,
        })),
      ...Object.keys(proved)
        .filter((field) => !named.has(field))
        .map((field) => ({
          file,
          line: first.line,
          place: `${record} → ${field}`,
          message: `This was proved as '${proved[field] ?? ''}', and is missing.`,
          remedy: PROVE,
        })),
    ];
  });
  const missing = Object.entries(compared).flatMap(([file, records]) =>
    Object.keys(records)
      .filter((record) => !groups.has(`${file} ${record}`))
      .filter((record) => file !== content.quotes.file || lock.quotes[record] === undefined)
      .map((record) => ({
        file: LOCK_FILE,
        place: record,
        message: `What was proved is missing from ${file}.`,
        remedy: PROVE,
      })),
  );
  return [...firstNumber(problems), ...missing];
}

/** An extra entry shifts the numbers of all that follow, so only the first is reported. */
function firstNumber(problems: readonly Problem[]): Problem[] {
  const isNumber = ({ place }: Problem): boolean => place?.endsWith(' → number') ?? false;
  const first = problems.find(isNumber);
  return problems.filter((problem) => problem === first || !isNumber(problem));
}

/** Passages that a record names just as it was proved, but that the lock does not contain. */
function passages(content: Content, lock: Lock): Problem[] {
  const proved = new Set(
    Object.values(lock.fields).flatMap((records) =>
      Object.entries(records).flatMap(([record, named]) => [record, ...Object.values(named)]),
    ),
  );
  return allPassages(content).flatMap(({ file, path, passage, lineOf }) => {
    const key = passageKey(passage);
    if (lock.passages[key] || !proved.has(key)) return [];
    return [
      {
        file,
        line: lineOf(path),
        place: key,
        message: `The passage has no proof in ${LOCK_FILE}.`,
        remedy: PROVE,
      },
    ];
  });
}

function missingQuotations({ quotes }: Content, lock: Lock): Problem[] {
  const known = new Set(quotes.data.map(({ id }) => id));
  return Object.keys(lock.quotes)
    .filter((id) => !known.has(id))
    .map((id) => ({
      file: LOCK_FILE,
      place: id,
      message: `A proved quotation is missing from ${quotes.file}.`,
      remedy: PROVE,
    }));
}

/** The content still matches what was proved against the article. */
export function locked(content: Content): Problem[] {
  const { lock } = content;
  if (lock === undefined) return [];
  return [
    ...quotations(content, lock),
    ...extents(content, lock),
    ...fields(content, lock),
    ...passages(content, lock),
    ...foreignFigures(content, (key) => lock.passages[key]?.figures),
    ...missingQuotations(content, lock),
  ];
}
