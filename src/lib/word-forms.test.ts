import { stemmer as german } from '@orama/stemmers/german';
import { expect, test } from 'vitest';
import { formsByStem, spelledForms } from './word-forms.ts';

test('spelledForms() knows how English is spelled, wherever it is spoken, and asks a stemmer for the rest', () => {
  expect(spelledForms('en-GB')?.('cuts')).toEqual(['cuts', 'cut']);
  expect(spelledForms('de')).toBeUndefined();
});

test('formsByStem() takes words with one stem for forms of one word, unless the stem is short', () => {
  const forms = formsByStem(german);
  const related = (one: string, other: string): boolean =>
    forms(one).some((base) => forms(other).includes(base));
  expect(related('bücher', 'büchern')).toBe(true);
  expect(related('zeit', 'zeiten')).toBe(true);
  // Both have the stem 'les'.
  expect(related('leser', 'lesen')).toBe(false);
});
