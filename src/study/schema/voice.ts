import { z } from 'zod';
import { own, ref } from './fields.ts';

/** Quotations beside a message. */
export const voices = z
  .array(
    z.strictObject({
      quote: ref('quotations', 'Id of a quotation.'),
      excerpt: ref(
        'excerpts',
        'Id of one of its excerpts, where the whole is too long.',
      ).optional(),
      side: own(
        'Which side of a disagreement it speaks for, where there is one.',
        'For one shared garden',
      ).optional(),
    }),
  )
  .default([])
  .describe('Quotations that are shown beside it.');
