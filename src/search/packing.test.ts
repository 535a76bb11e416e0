import { expect, test } from 'vitest';
import { packPlaces, packWords, unpackPlaces, unpackWords } from './packing.ts';

test('packWords() writes what a word shares with the one before as a capital, and unpackWords() reads it', () => {
  const words = ['=0', '20', '2020', 'bücher', 'bücherei', 'car', 'care', `${'a'.repeat(30)}b`];
  expect(packWords(words)).toBe(`A=0A20C20AbücherGeiAcarDeA${'a'.repeat(30)}b`);
  expect(unpackWords(packWords(words))).toEqual(words);
  const long = ['a'.repeat(30), `${'a'.repeat(30)}b`];
  expect(unpackWords(packWords(long))).toEqual(long);
});

test('packPlaces() writes a character for a place near the one before, and unpackPlaces() reads them', () => {
  expect(packPlaces([0, 1, 4])).toBe('$$&');
  expect(unpackPlaces('$$&')).toEqual([0, 1, 4]);
  expect(unpackPlaces('')).toEqual([]);
  for (const places of [[78], [79], [80], [89], [90], [3, 435, 40_000], [179, 269, 359]])
    expect(unpackPlaces(packPlaces(places))).toEqual(places);
});
