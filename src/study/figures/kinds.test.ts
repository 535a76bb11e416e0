import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStudy } from '../read.ts';
import { figureAddress } from './kinds.ts';
import type { Prose } from '../reading/mdx-file.ts';

const prose = [
  { id: 'pages/study/context', uses: [{ tag: 'Figure', attributes: { id: 'shares' } }] },
] as unknown as Prose[];

test('figureAddress() is the page of prose that names the picture', () => {
  expect(figureAddress({ prose }, { id: 'shares', kind: 'shares' })).toBe(
    '/study/context/#figure-shares',
  );
});

test('figureAddress() of a picture that no prose names is the page of its kind', () => {
  expect(figureAddress({ prose }, { id: 'who', kind: 'participants' })).toBe(
    '/study/participants/#figure-who',
  );
});

test('what a kind shows in a way of its own is in a folder with its name', () => {
  const parts = globSync('src/components/figures/*/*.astro').map((path) =>
    path.split('/').slice(-2),
  );
  expect(parts.length).toBeGreaterThan(0);
  const kinds = readStudy('tests/fixtures/english-study').figures.map(({ kind }) => kind as string);
  for (const [kind = '', part = ''] of parts) {
    expect(kinds).toContain(kind);
    expect(['Chart.astro', 'Phone.astro', 'Below.astro', 'Table.astro']).toContain(part);
  }
});
