import { expect, test } from 'vitest';
import { oncePer } from './once-per.ts';

test('what is made of an object is made once, and anew for another', () => {
  let count = 0;
  const numbered = oncePer((of: { name: string }) => `${of.name} ${(count += 1)}`);
  const one = { name: 'one' };

  expect([numbered(one), numbered(one), numbered({ name: 'one' })]).toEqual([
    'one 1',
    'one 1',
    'one 2',
  ]);
});
