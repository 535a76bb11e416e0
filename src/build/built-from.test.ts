import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readStudy } from '../study/read.ts';
import { dataTables } from '../study/tables/all.ts';
import { dataPackage } from '../study/tables/data-package.ts';
import { isBuiltFrom } from './built-from.ts';

const fixtures = join(import.meta.dirname, '../../tests/fixtures');
const english = readStudy(join(fixtures, 'english-study'));
const german = readStudy(join(fixtures, 'invented-german-study'));

const folder = mkdtempSync(join(tmpdir(), 'built-from-'));
afterAll(() => rmSync(folder, { recursive: true }));

// A build of the English study, as far as it is read, with the rows of a picture among its tables.
const source = { study: english, root: 'https://example.org/study/' };
const tables = dataTables(source);
const pictures = tables
  .slice(0, 1)
  .map((table) => ({ ...table, name: `picture-${english.figures[0]?.id ?? ''}` }));
mkdirSync(join(folder, 'data'));
writeFileSync(join(folder, 'data/datapackage.json'), dataPackage(source, [...tables, ...pictures]));

test('a site is built from the study whose tables it has', () => {
  expect(isBuiltFrom(folder, english)).toBe(true);
});

test('a site is not built from another study, nor from the same before an edit', () => {
  expect(isBuiltFrom(folder, german)).toBe(false);
  const findings = english.findings.map((finding, index) =>
    index === 0 ? { ...finding, label: 'Another label' } : finding,
  );
  expect(isBuiltFrom(folder, { ...english, findings })).toBe(false);
});

test('an empty folder is built from nothing', () => {
  expect(isBuiltFrom(join(folder, 'none'), english)).toBe(false);
});
