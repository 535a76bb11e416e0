import { expect, test } from 'vitest';
import { hashOfFiles } from './provenance.ts';

test('hashOfFiles() is what sha256sum says of its own list of the files, sorted by their bytes', () => {
  const files: Record<string, string> = { 'b.txt': 'two\n', 'a/b.txt': 'one\n' };
  const read = (path: string): string => files[path] ?? '';
  // printf 'one\n' > a/b.txt; printf 'two\n' > b.txt; sha256sum a/b.txt b.txt | sha256sum
  const hash = '600d44b8913a1a7eef63cc250ccf34d19fe9497ca0418b0f17190ca97c5dd90a';
  expect(hashOfFiles(['b.txt', 'a/b.txt'], read)).toBe(hash);
  expect(hashOfFiles(['a/b.txt', 'b.txt'], read)).toBe(hash);
});
