import { describe, expect, test } from 'vitest';
import { annotations, problemText, report, StudyError } from './problem.ts';

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

test('a problem shows what a terminal would obey and no reader would see', () => {
  expect(problemText({ ...missing, message: "There is no '\u001B[31mx\u202E'." })).toBe(
    "home.yaml: There is no '‹U+001B›[31mx‹U+202E›'. Add it.",
  );
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
  expect(error.stack).toBe('');
});

test('annotations() names file and line as GitHub reads them, with its own marks escaped', () => {
  const problems = [
    {
      file: 'findings.yaml',
      line: 7,
      place: 'a → b',
      message: '50% of it.',
      remedy: 'Write\nless.',
    },
    { file: 'study.yaml', message: 'This is missing.', remedy: 'Add it.' },
    { file: 'src/interface/en.yaml', message: 'This is missing.', remedy: 'Add it.' },
  ];
  expect(annotations(problems, 'content')).toBe(
    [
      '::error file=content/findings.yaml,line=7,title=Content::findings.yaml:7 (a → b): 50%25 of it. Write%0Aless.',
      '::error file=src/interface/en.yaml,title=Content::src/interface/en.yaml: This is missing. Add it.',
      '::error file=content/study.yaml,title=Content::study.yaml: This is missing. Add it.',
    ].join('\n'),
  );
});
