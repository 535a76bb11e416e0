import { LOCK_FILE, type Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** No page says that the content was proved if there is no proof. */
export function proofClaimed({ lock, exemptions }: Content): Problem[] {
  if (lock !== undefined && lock.unproved === undefined) return [];
  return exemptions.data.flatMap(({ file, sentences, onlyProved }, entry) =>
    onlyProved
      ? sentences.map((text, index) => ({
          file: exemptions.file,
          line: exemptions.lineOf([entry, 'sentences', index]),
          message:
            lock === undefined
              ? `${file} says that the content was proved, but there is no ${LOCK_FILE}: '${text}'`
              : `${file} says that the content was proved, but not all of it is: '${text}'`,
          remedy:
            'Prove it (npm run verify -- --text <file> --write), or delete the sentence both here and in the page.',
        }))
      : [],
  );
}
