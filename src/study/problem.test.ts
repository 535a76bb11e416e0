import { describe, expect, test } from 'vitest';
import { problemText, report, StudyError } from './problem.ts';

const sums = {
  file: 'participants.yaml',
  line: 14,
  place: 'region',
  message: 'The levels sum to 17.',
  remedy: 'Compare them.',
};
const missing = { file: 'home.yaml', message: 'It is missing.', remedy: 'Add it.' };

describe('a problem as text', () => {
  test('names file, line and place, says what is wrong and what to do', () => {
    expect(problemText(sums)).toBe(
      'participants.yaml:14 (region): The levels sum to 17. Compare them.',
    );
  });

  test('leaves out what it does not know', () => {
    expect(problemText(missing)).toBe('home.yaml: It is missing. Add it.');
    expect(problemText({ ...missing, place: '' })).toBe('home.yaml: It is missing. Add it.');
  });
});

describe('a report', () => {
  test('counts its problems and puts them in the order of files and lines', () => {
    expect(report([{ ...sums, line: 100 }, sums, { ...sums, line: undefined }, missing])).toBe(
      `4 problems in the content:
  home.yaml: It is missing. Add it.
  participants.yaml (region): The levels sum to 17. Compare them.
  participants.yaml:14 (region): The levels sum to 17. Compare them.
  participants.yaml:100 (region): The levels sum to 17. Compare them.`,
    );
  });

  test('of one problem says so', () => {
    expect(report([missing])).toBe(
      '1 problem in the content:\n  home.yaml: It is missing. Add it.',
    );
  });
});

test('the error carries the problems, and shows the report without a trace of the program', () => {
  const error = new StudyError([missing]);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('StudyError');
  expect(error.problems).toEqual([missing]);
  expect(error.message).toBe('1 problem in the content:\n  home.yaml: It is missing. Add it.');
  expect(error.stack).toBe(error.message);
});
