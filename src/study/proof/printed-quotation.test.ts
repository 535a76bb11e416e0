import { describe, expect, test } from 'vitest';
import { quotationWithin, setOffQuotation } from './printed-quotation.ts';

const words = 'They [the beans] come in May ... or not.';

describe('a quotation that is set off', () => {
  test.each([
    ['a label in parentheses', `${words} (Site B)`, 0],
    ['quotation marks around it', `'${words}' (Site B)`, 1],
    ['a label in square brackets', `${words} [Site B]`, 0],
    ['a label after a dash', `${words} – Site B`, 0],
    ['a label after a dash, in quotation marks', `'${words}' — Site B`, 1],
    ['a label without a space', `${words}(Site B)`, 0],
    ['a label after a dash without a space', `${words}–Site B`, 0],
    ['a bare label', `'${words}' Site B`, 1],
    ['a full stop after the label', `${words} (Site B).`, 0],
    ['a label before it', `Site B: ${words}`, 8],
    ['a space within the quotation marks', `' ${words} ' (Site B)`, 2],
    ['a label before it and quotation marks', `Site B: '${words}'`, 9],
    ['a label in brackets before it', `[Site B] ${words}`, 9],
  ])('is found with %s', (_style, printed, at) => {
    expect(setOffQuotation(words, 'Site B', printed)).toBe(at);
  });

  test.each([
    ['another label', `${words} – Site C`],
    ['a longer label', `${words} – Site Bath`],
    ['no label', words],
    ['a sentence before it', `Well. ${words} (Site B)`],
    ['a sentence after it', `${words} Well. (Site B)`],
    ['its last word left out', `${words.slice(0, -1)} then. (Site B)`],
  ])('is not found with %s', (_style, printed) => {
    expect(setOffQuotation(words, 'Site B', printed)).toBeUndefined();
  });

  test('is not found without its full stop', () => {
    expect(setOffQuotation('You wait', 'Site B', 'You wait. (Site B)')).toBeUndefined();
    expect(setOffQuotation('You wait', 'Site B', "'You wait'. (Site B)")).toBe(1);
  });
});

describe('a dialogue', () => {
  const dialogue = 'Interviewer: And then?\nGardener 1: You wait.';

  test('is found with the labels of its turns and one after it', () => {
    const printed = 'Interviewer: And then? Gardener 1: You wait. (Group 2)';
    expect(setOffQuotation(dialogue, 'Group 2', printed, ['Interviewer', 'Gardener 1'])).toBe(0);
  });

  test('is found without a label after it where its own names those who speak', () => {
    const printed = 'Interviewer: And then? Gardener 1: You wait.';
    const turns = ['Interviewer', 'Gardener 1'];
    expect(setOffQuotation(dialogue, 'Interviewer, Gardener 1', printed, turns)).toBe(0);
    expect(setOffQuotation(dialogue, 'Group 2', printed, turns)).toBeUndefined();
  });

  test('is not found with its turns given to others', () => {
    const printed = 'Gardener 1: And then? Interviewer: You wait. (Group 2)';
    expect(
      setOffQuotation(dialogue, 'Group 2', printed, ['Interviewer', 'Gardener 1']),
    ).toBeUndefined();
  });
});

describe('a quotation within a sentence', () => {
  test.each([
    ['parentheses', "One spoke of 'late beans' (Site B)."],
    ['square brackets', "One spoke of 'late beans' [Site B]."],
    ['no space', "One spoke of 'late beans'(Site B)."],
    ['a dash', "One spoke of 'late beans' – Site B."],
    ['a space within the marks', "One spoke of 'late beans ' (Site B)."],
  ])('is found with its label in %s', (_style, printed) => {
    expect(quotationWithin('late beans', 'Site B', printed)).toBe(14);
  });

  test.each([
    ['without quotation marks', 'One spoke of late beans (Site B).'],
    ['with another label', "One spoke of 'late beans' (Site C)."],
    ['with a word more', "One spoke of 'very late beans' (Site B)."],
  ])('is not found %s', (_style, printed) => {
    expect(quotationWithin('late beans', 'Site B', printed)).toBeUndefined();
  });
});
