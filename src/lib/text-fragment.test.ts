import { expect, test } from 'vitest';
import { withTextFragment } from './text-fragment.ts';

test.each([
  ['Most people agreed', 'https://example.org/a#:~:text=Most%20people%20agreed'],
  ['Drop-in, at first', 'https://example.org/a#:~:text=Drop%2Din%2C%20at%20first'],
  ['A&E & others', 'https://example.org/a#:~:text=A%26E%20%26%20others'],
])('withTextFragment() leads to %j', (words, expected) => {
  expect(withTextFragment('https://example.org/a', words)).toBe(expected);
});
