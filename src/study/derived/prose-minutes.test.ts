import { expect, test } from 'vitest';
import { proseMinutes } from './prose-minutes.ts';
import type { Study } from '../reading/study.ts';

const study = {
  quotes: [{ id: 'long', text: 'word '.repeat(240) }],
  prose: [
    { id: 'themes/a', words: 240, uses: [{ tag: 'Quote', attributes: { id: 'long' } }] },
    { id: 'themes/b', words: 240, uses: [{ tag: 'Claim', attributes: { by: 'long' } }] },
  ],
} as unknown as Study;

test('proseMinutes() counts the quotations that a page shows with its own words', () => {
  expect(proseMinutes(study, 'themes/a')).toBe(2);
  expect(proseMinutes(study, 'themes/b')).toBe(1);
});
