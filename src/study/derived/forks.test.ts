import { expect, test } from 'vitest';
import type { StudyFinding, StudyTheme } from '../reading/study.ts';
import type { Question } from '../schema/figure.ts';
import { forksOf, strandsOf } from './forks.ts';

const finding = (id: string, theme: string, against: string[] = []) =>
  ({ id, theme, against }) as unknown as StudyFinding;

const question = { question: 'One pond?', by: ['one-pond'], reasons: [] } as unknown as Question;

const themes = [{ id: 'ponds' }, { id: 'paths' }] as unknown as StudyTheme[];
const agreed = finding('water-needed', 'ponds');
const yes = finding('one-pond', 'ponds', ['many-ponds']);
const no = finding('many-ponds', 'ponds', ['one-pond', 'a-pond-yet']);
const yet = finding('a-pond-yet', 'ponds', ['many-ponds']);
const wide = finding('wide-paths', 'paths', ['narrow-paths', 'no-paths']);
const narrow = finding('narrow-paths', 'paths', ['wide-paths', 'no-paths']);
const none = finding('no-paths', 'paths', ['wide-paths', 'narrow-paths']);

const named = (forks: ReturnType<typeof forksOf>) =>
  forks.map(({ question: words, sides, between }) => ({
    question: words?.question,
    sides: sides.map((side) => side.map(({ id }) => id)),
    between: between.map(({ id }) => id),
  }));

test('forksOf() finds none where nothing is set against anything', () => {
  expect(forksOf([agreed, narrow], [question])).toEqual([]);
});

test('forksOf() puts opposites on different sides, and the words of the question with them', () => {
  expect(named(forksOf([yes, no, yet], [question]))).toEqual([
    { question: 'One pond?', sides: [['one-pond', 'a-pond-yet'], ['many-ponds']], between: [] },
  ]);
});

test('forksOf() puts on no side what the words name as standing between', () => {
  const words = { ...question, between: { text: 'Yet', by: ['a-pond-yet'] } };
  expect(named(forksOf([no, yes, yet], [words]))).toEqual([
    { question: 'One pond?', sides: [['many-ponds'], ['one-pond']], between: ['a-pond-yet'] },
  ]);
});

test('forksOf() finds two where two groups are opposed, and three sides where three findings are', () => {
  expect(named(forksOf([yes, wide, no, narrow, none], []))).toEqual([
    { question: undefined, sides: [['one-pond'], ['many-ponds']], between: [] },
    {
      question: undefined,
      sides: [['wide-paths'], ['narrow-paths'], ['no-paths']],
      between: [],
    },
  ]);
});

test('strandsOf() has a line for each theme: what is shared, then what forks', () => {
  const study = { themes, findings: [agreed, yes, no, yet, narrow] };
  const strands = strandsOf(study, ['narrow-paths', 'many-ponds', 'water-needed', 'one-pond'], []);
  expect(
    strands.map(({ theme, shared, forks }) => [
      theme.id,
      shared.map(({ id }) => id),
      named(forks).map(({ sides }) => sides),
    ]),
  ).toEqual([
    ['ponds', ['water-needed'], [[['many-ponds'], ['one-pond']]]],
    ['paths', ['narrow-paths'], []],
  ]);
  expect(strandsOf(study, ['narrow-paths'], [])).toHaveLength(1);
});
