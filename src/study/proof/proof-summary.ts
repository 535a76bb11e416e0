import { LOCK_FILE } from '../reading/content.ts';
import type { Study } from '../reading/study.ts';

/** A sentence about what was proved, for the end of a check or build. */
export function proofSummary({ lock, quotes }: Pick<Study, 'lock' | 'quotes'>): string {
  if (lock === undefined) {
    return (
      `Nothing is proved against the article: there is no ${LOCK_FILE}, and the pages with quotations say so. ` +
      'Prove the content with a copy of the text: npm run verify -- --text <file> --write.'
    );
  }
  const fields = Object.values(lock.fields)
    .flatMap((records) => Object.values(records))
    .flatMap((record) => Object.keys(record)).length;
  return (
    `Proved against the article, and unchanged since: ${Object.keys(lock.quotes).length} of ${quotes.length} quotations, ` +
    `${Object.keys(lock.passages).length} passages, ${Object.values(lock.extents).flat().length} extents and ${fields} other fields.`
  );
}
