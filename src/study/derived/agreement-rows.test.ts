import { expect, test } from 'vitest';
import { agreedDivided, agreementOf } from './agreement-rows.ts';
import type { Study } from '../reading/study.ts';

const finding = (id: string, theme: string | undefined, band: string, against: string[] = []) => ({
  id,
  theme,
  extent: { printed: band === 'unstated' ? null : band, band },
  against,
});

const study = {
  vocabulary: {
    subjects: [],
    bands: [
      { id: 'all', label: 'All', words: ['all'] },
      { id: 'most', label: 'Most', words: ['most'] },
      { id: 'some', label: 'Some', words: ['some'] },
      { id: 'unstated', label: 'Not stated', words: [] },
    ],
  },
  themes: [{ id: 'rooms' }, { id: 'people' }],
  findings: [
    finding('a', 'people', 'some', ['c']),
    finding('b', 'rooms', 'all'),
    finding('c', 'people', 'all', ['a', 'd']),
    finding('d', 'rooms', 'some', ['c', 'outside', 'silent']),
    finding('outside', undefined, 'all', ['d']),
    finding('silent', 'rooms', 'unstated', ['d']),
    finding('e', 'rooms', 'some'),
  ],
} as unknown as Study;

const { bands, unstated } = agreementOf(study);
const ids = (rows: typeof bands) =>
  rows.map(({ band, cells }) => [band.id, cells.map((cell) => cell.map(({ id }) => id))]);

test('agreementOf() has a row for each band with findings and a column for each theme', () => {
  expect(ids(bands)).toEqual([
    ['all', [['b'], ['c']]],
    ['some', [['d', 'e'], ['a']]],
  ]);
});

test('agreementOf() keeps apart what the article gives no word for', () => {
  expect(ids(unstated)).toEqual([['unstated', [['silent'], []]]]);
});

test('agreedDivided() has each finding with an extent once: in a lane, or in a fork', () => {
  const {
    lanes,
    further,
    unstated: silent,
    forks,
  } = agreedDivided(study, {
    open: ['all'],
    questions: [],
  });
  const rows = (of: typeof lanes) =>
    of.map(({ band, findings }) => [band.id, findings.map(({ id }) => id)]);
  expect(rows(lanes)).toEqual([['all', ['b']]]);
  expect(rows(further)).toEqual([['some', ['e']]]);
  expect(rows(silent)).toEqual([['unstated', ['silent']]]);
  expect(forks.map(({ sides }) => sides.map((side) => side.map(({ id }) => id)))).toEqual([
    [['c'], ['d', 'a']],
  ]);
});

test('agreedDivided() has all lanes open where none is named', () => {
  expect(agreedDivided(study, { open: [], questions: [] }).further).toEqual([]);
});
