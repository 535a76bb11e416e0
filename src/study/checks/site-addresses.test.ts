import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../reading/content.ts';
import { siteAddresses } from './site-addresses.ts';

const addressesOf = (study: string): string[] =>
  siteAddresses(readContent(join(import.meta.dirname, '../../../tests/fixtures', study))).map(
    ({ address }) => address,
  );

test('a text may lead to each table of the data, to the rows of each picture and to the copy of the site', () => {
  expect(addressesOf('english-study')).toEqual(
    expect.arrayContaining([
      '/data/findings.csv',
      '/data/finding-quotations.json',
      '/data/picture-agreement.csv',
      '/data/site-copy.zip',
    ]),
  );
});

test('a table without rows is no address', () => {
  const german = addressesOf('invented-german-study');
  expect(german).toContain('/data/findings.csv');
  expect(german).not.toContain('/data/comparisons.csv');
});
