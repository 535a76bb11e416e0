import { describe, expect, test } from 'vitest';
import { foldSpans, foldText } from './fold-text.ts';

describe('folding a text', () => {
  test('makes one space of every run of white space and drops it at both ends', () => {
    expect(foldText('  one\n\ttwo\u00a0 three \n')).toBe('one two three');
  });

  test.each(['‘', '’', '‚', '‛', '“', '”', '„', '‟', '«', '»', '‹', '›', '"', "'"])(
    'takes the quotation mark %s for a straight one',
    (mark) => {
      expect(foldText(`don${mark}t`)).toBe("don't");
    },
  );

  test.each([
    ['an ellipsis', 'well … yes', 'well ... yes'],
    ['a dash', 'nine – ten', 'nine - ten'],
    ['a bracket', '[blood pressure]', '(blood pressure)'],
    ['a capital letter', 'The clinic', 'the clinic'],
    ['an accent', 'resume', 'résumé'],
    ['a full stop', 'It is.', 'It is'],
  ])('keeps %s that differs', (_what, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  test('leaves nothing of an empty text', () => {
    expect(foldText(' \n ')).toBe('');
  });
});

describe('folding parts of a text', () => {
  test('joins them with one space, as if they were printed in one run', () => {
    const text = 'They come\n\nPAGE 2\n\nagain.';
    expect(
      foldSpans(text, [
        [0, 9],
        [19, 25],
      ]).text,
    ).toBe('They come again.');
  });

  test('remembers where each letter came from', () => {
    expect(
      foldSpans('ab  ‘c’ x d', [
        [0, 7],
        [10, 11],
      ]),
    ).toEqual({ text: "ab 'c' d", offsets: [0, 1, 2, 4, 5, 6, 7, 10] });
  });
});
