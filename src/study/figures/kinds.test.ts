import { expect, test } from 'vitest';
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
