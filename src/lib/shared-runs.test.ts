import { expect, test } from 'vitest';
import { firstSharedRun, wordRuns } from './shared-runs.ts';

test('the runs of a text are read without capitals, marks and line breaks', () => {
  expect([...wordRuns('One, two\n“Three” – four!', 3)]).toEqual([
    'one two three',
    'two three four',
  ]);
});

test('a word with an apostrophe or a hyphen is one word', () => {
  expect([...wordRuns('don’t over-read it', 3)]).toEqual(["don't over-read it"]);
});

test('a text that is shorter than a run has none', () => {
  expect([...wordRuns('one two', 3)]).toEqual([]);
});

test('a run is shared however it is printed; one word less is not', () => {
  const article = wordRuns('They said that beans, above all, need water at night.', 4);
  expect(firstSharedRun('Beans above ALL need care', article, 4)).toBe('beans above all need');
  expect(firstSharedRun('Beans above all want water at night', article, 4)).toBeUndefined();
});
