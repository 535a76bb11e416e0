import { expect, test } from 'vitest';
import { firstAndRest } from './first-and-rest.ts';

test('firstAndRest() parts a list after its first entries', () => {
  expect(firstAndRest(['a', 'b', 'c', 'd'], 1)).toEqual({ first: ['a'], rest: ['b', 'c', 'd'] });
});

test('firstAndRest() keeps together what has few more', () => {
  expect(firstAndRest(['a', 'b', 'c'], 1)).toEqual({ first: ['a', 'b', 'c'], rest: [] });
});
