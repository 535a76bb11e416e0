import { describe, expect, test } from 'vitest';
import { sentences } from './sentences.ts';

describe('splitting a text into sentences', () => {
  test.each([
    ['Two stand here. This is the second.', ['Two stand here.', 'This is the second.']],
    ['Is it one? No! Then more.', ['Is it one?', 'No!', 'Then more.']],
    ['He said ‘no.’ She agreed.', ['He said ‘no.’', 'She agreed.']],
    ['  White space around it.  \n', ['White space around it.']],
    ['Was it? No. So am I. We go.', ['Was it?', 'No.', 'So am I.', 'We go.']],
    ['no stop at its end', ['no stop at its end']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(sentences(text, 'en-GB')).toEqual(expected);
  });

  test('an ellipsis in the middle of a thought does not end it, one before a capital letter does', () => {
    expect(sentences('wait ... and see. They go ... We stay.', 'en-GB')).toEqual([
      'wait ... and see.',
      'They go ...',
      'We stay.',
    ]);
  });

  test.each([
    ['a figure', 'It rose by 3.5 points in all.'],
    ['an abbreviation before a small letter', 'Some, e.g. nurses, agreed.'],
    ['an initial', 'M. Archer held the interviews.'],
    ['two initials', 'She cites J. R. Smith and others.'],
    ['a title', 'It was Dr. Archer who wrote it.'],
  ])('%s does not end it', (_what, text) => {
    expect(sentences(text, 'en-GB')).toEqual([text]);
  });

  test('in another language its own marks count', () => {
    expect(sentences('これは一つ。これは二つ。', 'ja')).toEqual(['これは一つ。', 'これは二つ。']);
  });
});
