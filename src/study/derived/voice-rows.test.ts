import { expect, test } from 'vitest';
import type { Study } from '../reading/study.ts';
import { voiceRows } from './voice-rows.ts';

const quote = (id: string, speaker: string, theme?: string) => ({ id, speaker, theme });

test('voiceRows() sorts speaker labels as a reader looks them up, with a cell for each theme', () => {
  const rows = voiceRows({
    record: { language: 'en-GB' },
    themes: [{ id: 'rooms' }, { id: 'people' }],
    quotes: [
      quote('a', 'Baker 10', 'people'),
      quote('b', 'Baker 2', 'rooms'),
      quote('c', 'Baker 2', 'rooms'),
      quote('d', 'Archer'),
    ],
  } as unknown as Study);
  expect(
    rows.map(({ speaker, cells }) => [speaker, cells.map((cell) => cell.map(({ id }) => id))]),
  ).toEqual([
    ['Baker 2', [['b', 'c'], []]],
    ['Baker 10', [[], ['a']]],
  ]);
});
