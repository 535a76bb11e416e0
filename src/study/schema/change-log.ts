import { z } from 'zod';
import { date, own } from './fields.ts';

/** changes.yaml: changes of the content, newest first. */
export const changesSchema = z
  .array(
    z.strictObject({
      date: date('Day of the change; the newest is the date of the content.'),
      what: z
        .array(own('A sentence on what became different.', 'The table of participants was added.'))
        .min(1),
    }),
  )
  .min(1)
  .refine(
    (list) => list.slice(1).every(({ date: day }, index) => day < (list[index]?.date ?? '')),
    'The entries stand newest first, one for each day',
  );

export type Change = z.output<typeof changesSchema>[number];
