import { expect, test } from 'vitest';
import { stemmerFile } from './stemmer-file.ts';

/** The stem of a word by the module that browsers get. */
async function stemOf(language: string, word: string): Promise<string> {
  const source = encodeURIComponent(stemmerFile(language) ?? '');
  const { stemmer } = (await import(`data:text/javascript,${source}`)) as {
    stemmer: (word: string) => string;
  };
  return stemmer(word);
}

test.each([
  ['de', 'Gärten', 'Gart'],
  ['tlh', 'tlhIngan', 'tlhIngan'],
])('the stemmer of %s makes of %s the stem %s', async (language, word, stem) => {
  expect(await stemOf(language, word)).toBe(stem);
});

test('a language whose forms are known by their spelling needs none', () => {
  expect(stemmerFile('en-GB')).toBeUndefined();
});
