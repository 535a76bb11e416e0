// Each value that was proved, changed once in the lock, is told by its name, and nothing else is.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent, type Content } from '../../src/study/reading/content.ts';
import type { Lock } from '../../src/study/schema/lock.ts';
import { locked } from '../../src/study/checks/locked.ts';

const content = readContent(join(import.meta.dirname, '../fixtures/english-study'));
const { lock } = content;
if (lock === undefined) throw new Error('The content has no lock.');

/** Problems where the lock says something else. */
function problemsWith(change: (copy: Lock) => void): string[] {
  const copy = structuredClone(lock as Lock);
  change(copy);
  const changed: Content = { ...content, lock: copy };
  return locked(changed).map(({ file, place, message }) => `${file} (${place ?? ''}): ${message}`);
}

const fields = Object.entries(lock.fields).flatMap(([file, records]) =>
  Object.entries(records).flatMap(([record, values]) =>
    Object.entries(values).map(([field, value]) => ({ file, record, field, value })),
  ),
);

test('the lock has fields of every file that holds something proved', () => {
  expect(Object.keys(lock.fields).sort()).toEqual([
    'citations.yaml',
    'findings.yaml',
    'glossary.yaml',
    'notes.yaml',
    'outline.yaml',
    'participants.yaml',
    'passages.yaml',
    'quotes.yaml',
    'references.json',
    'study.yaml',
    'themes.yaml',
  ]);
  expect(fields.length).toBeGreaterThan(900);
});

test('each field that differs from its proof is told, each by its name', () => {
  const told = problemsWith((copy) => {
    for (const records of Object.values(copy.fields))
      for (const values of Object.values(records))
        for (const field of Object.keys(values)) values[field] = 'something else';
  });
  const expected = fields
    // One entry too many moves all that follow, so the first alone is told.
    .filter(({ field, value }) => field !== 'number' || value === '1')
    .map(
      ({ file, record, field, value }) =>
        `${file} (${record} → ${field}): This was proved as 'something else', and now reads '${value}'.`,
    );
  expect(told.toSorted()).toEqual(expected.toSorted());
});

test.each(['references.json', 'participants.yaml', 'study.yaml'])(
  'a field of %s that was proved and is left out is told',
  (file) => {
    const [record = ''] = Object.keys(lock.fields[file] ?? {});
    const told = problemsWith((copy) => {
      const values = copy.fields[file]?.[record];
      if (values) values['edition'] = 'third';
    });
    expect(told).toEqual([
      `${file} (${record} → edition): This was proved as 'third', and is missing.`,
    ]);
  },
);

test('each quotation and extent that differs from its proof is told', () => {
  const told = problemsWith((copy) => {
    for (const quote of Object.values(copy.quotes)) quote.sha256 = '0'.repeat(64);
    for (const id of Object.keys(copy.extents)) copy.extents[id] = ['nobody'];
  });
  expect(told.map((problem) => problem.replace(/: The extent.*$/u, ''))).toEqual([
    ...content.quotes.data.map(
      ({ id }) =>
        `quotes.yaml (${id} → text): The words differ from those that were proved against the article's text.`,
    ),
    ...content.findings.data.map(({ id }) => `findings.yaml (${id} → extent)`),
  ]);
});

test('a figure that no passage of a sentence prints is told', () => {
  const told = problemsWith((copy) => {
    const passage = copy.passages['abstract ¶3 Participants 16 clinicians'];
    if (passage) passage.figures = [];
  });
  expect(told.length).toBeGreaterThan(0);
  for (const problem of told) expect(problem).toContain('The figure 16 is not in the passage');
});
