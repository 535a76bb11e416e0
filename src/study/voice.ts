import { z } from 'zod';
import { id, own } from './fields.ts';

/** Quotations beside a message. */
export const voices = z
  .array(
    z.strictObject({
      quote: id('Id of a quotation.'),
      excerpt: id('Id of one of its excerpts, where the whole is too long.').optional(),
      side: own('Which side of a disagreement it speaks for, where there is one.').optional(),
    }),
  )
  .default([])
  .describe('Quotations that are shown beside it.');
