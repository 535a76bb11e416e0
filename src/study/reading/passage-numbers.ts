import type { z } from 'zod';
import type { Lock } from '../schema/lock.ts';
import { passageKey, type Passage } from '../schema/passage.ts';
import { markedFields } from './marked-fields.ts';

const numberIn = / ¶(\d+) /u;

/** Numbers the passages that name no paragraph with those that verify found. */
export function numberPassages(
  files: readonly { schema: z.ZodType; data: unknown }[],
  lock: Lock | undefined,
): void {
  if (lock === undefined) return;
  const numbers = new Map(
    Object.keys(lock.passages).map((key) => [
      key.replace(numberIn, ' ¶0 '),
      Number(numberIn.exec(key)?.[1]),
    ]),
  );
  for (const { schema, data } of files) {
    for (const { marks, value } of markedFields(schema, data)) {
      const passage = value as Passage;
      if (marks.passage === true && passage.paragraph === 0)
        passage.paragraph = numbers.get(passageKey(passage)) ?? 0;
    }
  }
}
