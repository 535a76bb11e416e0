import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentReference } from './content-reference.ts';

const reference = contentReference();

test('docs/content-reference.md is what `npm run editor-schemas` writes', () => {
  const file = join(import.meta.dirname, '../../../docs/content-reference.md');
  expect(readFileSync(file, 'utf8')).toBe(reference);
});

test('contentReference() has a sentence for each field, and an example for each single value', () => {
  expect(reference).toContain(
    "| `article.authors.orcid` | text |  | ORCID iD without its address. | `'0000-0002-1825-0097'` |",
  );
  const rows = reference.split('\n').filter((row) => row.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(200);
  const single = /^\| `[^`]+` \| (?:text|number|true or false) /u;
  expect(rows.filter((row) => / \|  \|(?: `.*` \|| +\|)$/u.test(row))).toEqual([]);
  expect(rows.filter((row) => single.test(row) && row.endsWith('|  |'))).toEqual([]);
});
