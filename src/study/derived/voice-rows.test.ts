import { expect, test } from 'vitest';
import type { Study } from '../reading/study.ts';
import { voiceRows } from './voice-rows.ts';

const quote = (id: string, speaker: string, theme?: string, role?: string) => ({
  id,
  speaker,
  theme,
  role,
});

const study = {
  record: { language: 'en-GB' },
  themes: [{ id: 'rooms' }, { id: 'people' }],
  participants: {
    role: 'trade',
    variables: [
      {
        id: 'trade',
        levels: [
          { id: 'bakers', label: 'Bakers' },
          { id: 'archers', label: 'Archers' },
          { id: 'cooks', label: 'Cooks' },
        ],
      },
    ],
  },
  quotes: [
    quote('a', 'Baker 10', 'people'),
    quote('b', 'Baker 2', 'rooms'),
    quote('c', 'Baker 2', 'rooms'),
    quote('d', 'Archer'),
  ],
} as unknown as Study;

const idsOf = (rows: ReturnType<typeof voiceRows>) =>
  rows.map(({ label, cells }) => [label, cells.map((cell) => cell.map(({ id }) => id))]);

test('voiceRows() has a row for each group that is quoted, in the order of the table', () => {
  const quotes = [
    quote('a', 'Archer 1', 'people', 'archers'),
    quote('b', 'Baker 1', 'rooms', 'bakers'),
    quote('c', 'Baker 2', 'rooms', 'bakers'),
  ] as Study['quotes'];
  expect(idsOf(voiceRows({ ...study, quotes }))).toEqual([
    ['Bakers', [['b', 'c'], []]],
    ['Archers', [[], ['a']]],
  ]);
});

test('voiceRows() sorts speakers without a group by their labels, as a reader looks them up', () => {
  expect(idsOf(voiceRows(study))).toEqual([
    ['Baker 2', [['b', 'c'], []]],
    ['Baker 10', [[], ['a']]],
  ]);
});
