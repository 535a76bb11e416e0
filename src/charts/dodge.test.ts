import { expect, test } from 'vitest';
import { dodge, dodgeAround } from './dodge.ts';

const places = (at: readonly number[], line: readonly [number, number] = [0, 200]): number[] =>
  dodge(
    at.map((one) => ({ at: one, size: 10 })),
    2,
    line,
  );

test('what has room stays where it wants to be', () => {
  expect(places([20, 60, 100])).toEqual([20, 60, 100]);
});

test('what comes too near moves aside on both sides, as little as possible', () => {
  expect(places([50, 50])).toEqual([44, 56]);
  expect(places([50, 54, 100])).toEqual([46, 58, 100]);
  expect(places([50, 50, 60])).toEqual([
    (50 + 38 + 36) / 3,
    (50 + 38 + 36) / 3 + 12,
    (50 + 38 + 36) / 3 + 24,
  ]);
});

test('the order stays, even where the wishes are in another', () => {
  expect(places([60, 50])).toEqual([49, 61]);
});

test('nothing leaves the line', () => {
  expect(places([0, 4])).toEqual([5, 17]);
  expect(places([198, 199])).toEqual([183, 195]);
});

test('where there is not room enough, things stay apart and reach beyond the end', () => {
  expect(places([10, 10, 10], [0, 20])).toEqual([5, 17, 29]);
});

test('things of different sizes keep the same gap', () => {
  expect(
    dodge(
      [
        { at: 50, size: 40 },
        { at: 50, size: 20 },
      ],
      4,
      [0, 200],
    ),
  ).toEqual([33, 67]);
});

test('nothing at all has no place', () => {
  expect(places([])).toEqual([]);
});

test('one thing may stay where it is, and the others move aside', () => {
  const wanted = [40, 50, 50, 56].map((at) => ({ at, size: 10 }));
  expect(dodgeAround(1, wanted, 2, [0, 200])).toEqual([38, 50, 62, 74]);
  expect(dodgeAround(2, wanted, 2, [0, 200])).toEqual([26, 38, 50, 62]);
  expect(dodgeAround(-1, wanted, 2, [0, 200])).toEqual(dodge(wanted, 2, [0, 200]));
});

test('what has no room before the thing that stays reaches out over the beginning', () => {
  const wanted = [4, 6, 10].map((at) => ({ at, size: 10 }));
  expect(dodgeAround(2, wanted, 2, [0, 200])).toEqual([-14, -2, 10]);
});
