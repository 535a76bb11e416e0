import { expect, test } from 'vitest';
import { isDay, labelledYears, scaleOf, spanOf, type TimelineRow } from './time.ts';

const entry = (from: string, to?: string): TimelineRow => ({
  id: 'pond',
  name: 'Pond',
  when: 'then',
  from,
  to,
  approximate: false,
  labelled: true,
});

const written = (row: TimelineRow): string[] =>
  spanOf(row).map((date) => date.toISOString().slice(0, 10));

test('a year, a month and a day are covered to their end', () => {
  expect(written(entry('2013'))).toEqual(['2013-01-01', '2014-01-01']);
  expect(written(entry('2019-05'))).toEqual(['2019-05-01', '2019-06-01']);
  expect(written(entry('2019-04-01'))).toEqual(['2019-04-01', '2019-04-02']);
  expect(written(entry('2012', '2015-03'))).toEqual(['2012-01-01', '2015-04-01']);
});

test('what no calendar has, and what ends before it begins, is refused', () => {
  expect(() => spanOf(entry('2019-02-30'))).toThrow(
    "pond: '2019-02-30' is not a date (YYYY, YYYY-MM or YYYY-MM-DD)",
  );
  expect(() => spanOf(entry('2019', '2012'))).toThrow('pond: begins (2019) after it ends (2012)');
});

test('only a whole date without an end is a day', () => {
  expect(
    [entry('2019-04-01'), entry('2019-04'), entry('2019-04-01', '2019-04-03')].map(isDay),
  ).toEqual([true, false, false]);
});

test('a scale begins and ends with a year', () => {
  const scale = scaleOf([entry('2012-05'), entry('2013-02-01')], [0, 100]);
  expect(scale.domain().map((date) => date.toISOString().slice(0, 10))).toEqual([
    '2012-01-01',
    '2014-01-01',
  ]);
});

test('years have labels as often as there is room', () => {
  const years = (room: number) =>
    labelledYears(scaleOf([entry('1998', '2019')], [0, 440]), room).map((year) =>
      year.getUTCFullYear(),
    );
  expect(years(100)).toEqual([2000, 2005, 2010, 2015, 2020]);
  expect(years(101)).toEqual([2000, 2010, 2020]);
  expect(years(20)).toHaveLength(23);
});
