import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claim, own, printed } from './fields.ts';
import { ownWords } from './own-words.ts';

describe('our own words in a record', () => {
  test('are those of the fields that say so, with their paths', () => {
    const schema = z.strictObject({ label: own('Ours.'), title: printed('Theirs.'), n: z.int() });
    expect(ownWords(schema, { label: 'our label', title: 'their title', n: 8 })).toEqual([
      { path: ['label'], text: 'our label' },
    ]);
  });

  test('are found in lists, in claims and under any key', () => {
    const schema = z.strictObject({
      list: z.array(z.strictObject({ note: own('Ours.') })).min(1),
      lead: claim,
      names: z.record(z.string(), own('Ours.')),
    });
    expect(
      ownWords(schema, {
        list: [{ note: 'one' }, { note: 'two' }],
        lead: { text: 'three', by: ['an-id'] },
        names: { de: 'four' },
      }),
    ).toEqual([
      { path: ['list', 0, 'note'], text: 'one' },
      { path: ['list', 1, 'note'], text: 'two' },
      { path: ['lead', 'text'], text: 'three' },
      { path: ['names', 'de'], text: 'four' },
    ]);
  });

  test('are found in fields that may be left out, be null, have a default or a rule', () => {
    const schema = z.strictObject({
      optional: own('Ours.').optional(),
      nullable: own('Ours.').nullable(),
      both: own('Ours.').nullable().optional(),
      short: own('Ours.').max(45, 'Too long'),
      ruled: own('Ours.').refine(() => true),
      list: z.array(own('Ours.')).default([]),
      caveat: claim.optional().describe('A caveat.'),
    });
    const data = {
      optional: 'one',
      nullable: 'two',
      both: 'three',
      short: 'four',
      ruled: 'five',
      list: ['six'],
      caveat: { text: 'seven', by: ['an-id'] },
    };
    expect(ownWords(schema, data).map(({ text }) => text)).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
    ]);
  });

  test('are nothing where nothing was written', () => {
    const schema = z.strictObject({
      optional: own('Ours.').optional(),
      nullable: own('Ours.').nullable(),
    });
    expect(ownWords(schema, { nullable: null })).toEqual([]);
  });
});
