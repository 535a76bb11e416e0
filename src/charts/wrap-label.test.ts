import { describe, expect, test } from 'vitest';
import { wrapLabel } from './wrap-label.ts';

describe('breaking a label', () => {
  test.each([
    ['one two', 7, ['one two']],
    ['one two', 6, ['one', 'two']],
    ['one  two\nthree', 20, ['one two three']],
    ['Bücherbusfahrbereitschaft heute', 10, ['Bücherbusfahrbereitschaft', 'heute']],
    ['a b c d', 3, ['a b', 'c d']],
    ['mobile-library-licence holders', 12, ['mobile-', 'library-', 'licence', 'holders']],
    ['mobile-library-licence holders', 16, ['mobile-library-', 'licence holders']],
  ])('%j into lines of %i gives %j', (label, characters, lines) => {
    expect(wrapLabel(label, characters)).toEqual(lines);
  });
});
