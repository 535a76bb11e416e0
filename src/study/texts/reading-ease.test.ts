import { expect, test } from 'vitest';
import { readingEase } from './reading-ease.ts';

const at = { file: 'home.yaml', line: 3 };

test('readingEase(texts) counts sentences, not headings, and grades English', () => {
  const { sentences, long, grade } = readingEase(
    [
      { ...at, text: 'The cat sat on the mat. It was warm.' },
      { ...at, text: 'A heading' },
    ],
    'en-GB',
  );
  expect([sentences, long]).toEqual([2, []]);
  // 0.39 · 9 words / 2 sentences + 11.8 · 9 syllables / 9 words − 15.59, rounded here.
  expect(grade).toBeCloseTo(-2.03, 2);
});

test('readingEase(texts) names a sentence of more than 28 words, with its place', () => {
  const long = `Word${' word'.repeat(28)}.`;
  const just = `Word${' word'.repeat(27)}.`;
  expect(readingEase([{ ...at, text: `${just} ${long}` }], 'en-GB').long).toEqual([
    { ...at, words: 29, text: long },
  ]);
});

test('readingEase(texts) has no grade for other languages', () => {
  expect(readingEase([{ ...at, text: 'Das Zimmer ist offen.' }], 'de').grade).toBeUndefined();
});
