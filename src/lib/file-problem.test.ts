import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { whyNotWritten } from './file-problem.ts';

const errorOf = (act: () => void): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

// A device of Linux to which nothing can be written, as to a full disk.
test.runIf(existsSync('/dev/full'))('a full disk is told in plain words', () => {
  expect(
    whyNotWritten(
      errorOf(() => {
        writeFileSync('/dev/full', 'text');
      }),
    ),
  ).toBe('the disk is full');
});

test('an error of another kind is not told as one of the disk', () => {
  expect(whyNotWritten(new Error('ENOSPC'))).toBeUndefined();
  expect(whyNotWritten('ENOSPC')).toBeUndefined();
});
