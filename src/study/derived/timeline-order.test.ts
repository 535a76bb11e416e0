import { expect, test } from 'vitest';
import { inOrderOfTime } from './timeline-order.ts';
import type { TimelineEntry } from '../schema/timeline.ts';

test('inOrderOfTime() sets a year behind its days, and keeps the order of entries with the same date', () => {
  const entries = ['2021', '2021-07-13', '1990', '2019-05', '1990'].map(
    (from, index) => ({ id: `${from} (${index})`, from }) as unknown as TimelineEntry,
  );
  expect(inOrderOfTime(entries).map(({ id }) => id)).toEqual([
    '1990 (2)',
    '1990 (4)',
    '2019-05 (3)',
    '2021-07-13 (1)',
    '2021 (0)',
  ]);
});
