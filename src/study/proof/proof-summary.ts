import { FILES, LOCK_FILE } from '../reading/content.ts';
import { isAccepted } from '../schema/accepted.ts';
import type { Lock } from '../schema/lock.ts';
import type { Study } from '../reading/study.ts';

const QUOTES = FILES.quotes.file;

/** '2 quotations and 5 other fields' */
function counted(fields: readonly { file: string; record: string; field: string }[]): string {
  const quoted = fields.filter(({ file, field }) => file === QUOTES && field === 'text');
  const quotations = quoted.length;
  // What else is not proved of such a quotation follows from its words.
  const others = fields.filter(
    ({ file, record }) => file !== QUOTES || !quoted.some((one) => one.record === record),
  ).length;
  return [
    ...(quotations > 0 ? [`${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}`] : []),
    ...(others > 0 || quotations === 0
      ? [`${others} other ${others === 1 ? 'field' : 'fields'}`]
      : []),
  ].join(' and ');
}

/** How much was proved against the article. */
export function proofCounts(
  lock: Lock,
): Record<'quotations' | 'passages' | 'extents' | 'fields' | 'unproved', number> {
  const fieldsOf = (files: Readonly<Record<string, Readonly<Record<string, object>>>>): number =>
    Object.values(files)
      .flatMap((records) => Object.values(records))
      .flatMap((record) => Object.keys(record)).length;
  return {
    quotations: Object.keys(lock.quotes).length,
    passages: Object.keys(lock.passages).length,
    extents: Object.values(lock.extents).flat().length,
    fields: fieldsOf(lock.fields),
    unproved: fieldsOf(lock.unproved ?? {}),
  };
}

/** Sentences about what was proved, accepted by hand and not proved, for the end of a check or build. */
export function proofSummary({
  lock,
  quotes,
  accepted,
}: Pick<Study, 'lock' | 'accepted'> & { quotes: readonly unknown[] }): string {
  if (lock === undefined) {
    return (
      `Nothing is proved against the article: there is no ${LOCK_FILE}, and the pages with quotations say so. ` +
      'Prove the content with a copy of the text: npm run verify -- --text <file> --write.'
    );
  }
  const proved = proofCounts(lock);
  const unproved = Object.entries(lock.unproved ?? {}).flatMap(([file, records]) =>
    Object.entries(records).flatMap(([record, values]) =>
      Object.keys(values).map((field) => ({ file, record, field })),
    ),
  );
  const byHand = unproved.filter((field) => isAccepted(accepted, field));
  const open = unproved.filter((field) => !isAccepted(accepted, field));
  return (
    `Proved against the article, and unchanged since: ${proved.quotations} of ${quotes.length} quotations, ` +
    `${proved.passages} passages, ${proved.extents} extents and ${proved.fields} other fields.` +
    (byHand.length > 0 ? ` Accepted by hand: ${counted(byHand)}.` : '') +
    (open.length > 0
      ? ` Not proved: ${counted(open)}; pages and data say so, and npm run verify says why.`
      : '')
  );
}
