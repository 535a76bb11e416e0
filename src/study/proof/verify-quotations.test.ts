// What a journal sets within or around the words of a speaker, and what a quotation leaves out all the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../reading/content.ts';
import { verify } from './verify.ts';

const folder = join(import.meta.dirname, '../../../tests/fixtures/dialogues-study');
const article = readFileSync(join(folder, 'article.txt'), 'utf8');
const content = readContent(folder);

const DIALOGUE =
  'Interviewer: And what do you hear?\nBaker 1: The mixer.\nBaker 2: And him humming. [Site B]';

/** Whether the dialogue is proved where the article prints it so. */
function proved(printed: string): boolean {
  expect(article).toContain(DIALOGUE);
  return 'radio' in verify(content, article.replace(DIALOGUE, printed)).lock.quotes;
}

test.each([
  ['as it is', DIALOGUE],
  [
    'with quotation marks around each turn',
    '“Interviewer: And what do you hear?” “Baker 1: The mixer.” “Baker 2: And him humming.” [Site B]',
  ],
  [
    'with quotation marks around the words of each turn',
    'Interviewer: “And what do you hear?” Baker 1: “The mixer.” Baker 2: “And him humming.” [Site B]',
  ],
  ['with the number of a reference', DIALOGUE.replace('mixer.', 'mixer [1].')],
])('a dialogue is proved %s', (_style, printed) => {
  expect(proved(printed)).toBe(true);
});

test.each([
  ['a word more', DIALOGUE.replace('mixer', 'old mixer')],
  ['a turn given to another', DIALOGUE.replace('Baker 2:', 'Baker 1:')],
  ['a number that is no reference', DIALOGUE.replace('mixer.', 'mixer 1.')],
])('a dialogue is not proved with %s', (_difference, printed) => {
  expect(proved(printed)).toBe(false);
});

test('a quotation within a sentence is proved with the number of a reference in it', () => {
  const { lock } = verify(content, article.replace('shutters down and', 'shutters down [2] and'));
  expect(lock.quotes).toHaveProperty('shutters');
});
