import { expect, test } from 'vitest';
import { freePlaces, nearestPlace } from './free-places.ts';

test('what is taken is cut out of a line with a margin', () => {
  expect(freePlaces([0, 100], [], 5)).toEqual([[0, 100]]);
  expect(
    freePlaces(
      [0, 100],
      [
        [60, 70],
        [20, 20],
      ],
      5,
    ),
  ).toEqual([
    [0, 15],
    [25, 55],
    [75, 100],
  ]);
  expect(freePlaces([0, 100], [[0, 98]], 5)).toEqual([]);
});

const wordings = [
  { lines: ['two words'], width: 60 },
  { lines: ['two', 'words'], width: 35 },
];

test('a label begins where its bar does, as long as it is free there', () => {
  expect(nearestPlace([40, 50], wordings, [[0, 200]])).toEqual({ x: 40, wording: wordings[0] });
});

test('before an end it moves back, but stays over its bar', () => {
  expect(nearestPlace([70, 80], wordings, [[0, 100]])).toEqual({ x: 40, wording: wordings[0] });
});

test('it is broken where it would have to move far', () => {
  expect(nearestPlace([70, 80], wordings, [[60, 100]])).toEqual({ x: 65, wording: wordings[1] });
});

test('rather over its bar from before than beside it', () => {
  const free = [
    [0, 85],
    [90, 200],
  ] as const;
  expect(nearestPlace([70, 86], wordings, free)).toEqual({ x: 25, wording: wordings[0] });
});

test('without room there is no place', () => {
  expect(nearestPlace([0, 10], wordings, [[0, 20]])).toBeUndefined();
});
