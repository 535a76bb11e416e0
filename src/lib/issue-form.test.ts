import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { correctionUrl } from './issue-form.ts';

test('correctionUrl() opens the form for corrections with title and place filled in', () => {
  expect(
    correctionUrl('https://example.org/some/study/', {
      title: 'Correction: A & B – ‘C’',
      where: 'https://example.org/x/findings/#a-b',
    }),
  ).toBe(
    'https://example.org/some/study/issues/new?template=correction.yml&title=Correction%3A+A+%26+B+%E2%80%93+%E2%80%98C%E2%80%99&where=https%3A%2F%2Fexample.org%2Fx%2Ffindings%2F%23a-b',
  );
});

test('the form that it opens exists and has the field that it fills in', () => {
  const file = resolve(import.meta.dirname, '../../.github/ISSUE_TEMPLATE/correction.yml');
  const form = parse(readFileSync(file, 'utf8')) as { body: { id?: string }[] };
  expect(form.body.map(({ id }) => id)).toContain('where');
});
