import { expect, test } from 'vitest';
import { deepFreeze } from './deep-freeze.ts';

test('nothing in the tree can be changed any more', () => {
  const tree = deepFreeze({ list: [{ id: 'a' }], name: { given: 'M' }, none: null, n: 1 });
  expect(() => tree.list.push({ id: 'b' })).toThrow(TypeError);
  expect(() => Object.assign(tree.list[0] ?? {}, { id: 'b' })).toThrow(TypeError);
  expect(() => Object.assign(tree.name, { given: 'D' })).toThrow(TypeError);
  expect(() => Object.assign(tree, { n: 2 })).toThrow(TypeError);
  expect(tree).toEqual({ list: [{ id: 'a' }], name: { given: 'M' }, none: null, n: 1 });
});

test('the same object is handed back', () => {
  const tree = { list: [] };
  expect(deepFreeze(tree)).toBe(tree);
});

test('a part that stands in two places is no obstacle', () => {
  const part = { id: 'a' };
  deepFreeze({ one: part, other: part });
  expect(Object.isFrozen(part)).toBe(true);
});

test('a text and null are handed back as they are', () => {
  expect(deepFreeze('text')).toBe('text');
  expect(deepFreeze(null)).toBeNull();
});
