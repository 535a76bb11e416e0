import { expect, test } from 'vitest';
import { datePartsOf, referencesSchema } from './reference.ts';

const book = { id: 'marsh-2019', type: 'book', title: 'Beds' };

/** What is said of a reference with these fields; undefined if it is taken. */
const refusal = (fields: object): string | undefined =>
  referencesSchema.safeParse([{ ...book, ...fields }]).error?.issues[0]?.message;

test.each([
  ['a DOI', { DOI: '10.1000/soil.5' }],
  ['an issue as a number', { issue: 3 }],
  ['a chapter of an edited book', { type: 'chapter', editor: [{ family: 'Fell', given: 'A' }] }],
  ['a thesis', { type: 'thesis', genre: 'PhD thesis', publisher: 'University of Soil' }],
  ['dates as texts', { issued: { 'date-parts': [['2019', '5']] } }],
  ['a date that is no day', { issued: { literal: 'in press' } }],
  ['no author and no date', {}],
  ['what Zotero adds', { 'citation-key': 'marsh', journalAbbreviation: 'So', PMID: '31' }],
])('referencesSchema takes and keeps %s', (_, fields) => {
  expect(referencesSchema.parse([{ ...book, ...fields }])).toEqual([{ ...book, ...fields }]);
});

test.each([
  [{ issued: { 'date-parts': [['2019', '2', '30']] } }, 'The calendar has no such date'],
  [{ DOI: 'https://doi.org/10.1000/1' }, "A DOI starts with '10.' and has no address before it"],
  [{ isued: { raw: '2019' } }, 'Unrecognized key: "isued"'],
])('referencesSchema refuses %j', (fields, message) => {
  expect(refusal(fields)).toBe(message);
});

test('datePartsOf() is the first date in numbers', () => {
  expect(datePartsOf({ 'date-parts': [['2019', 5], [2020]] })).toEqual([2019, 5]);
});
