import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStudy } from '../src/study/read.ts';
import { USUAL, writeGrownStudy } from './grown-study.ts';

test('a grown study passes every check, and has what was asked for besides the invented one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grown-'));
  try {
    writeGrownStudy(folder, 2);
    const { themes, findings, quotes, references } = readStudy(folder);
    expect(themes).toHaveLength(2 + 2 * USUAL.themes);
    expect(findings.filter(({ id }) => /^ergebnis-\d+$/u.test(id))).toHaveLength(198);
    expect(quotes.filter(({ id }) => /^stimme-\d+$/u.test(id))).toHaveLength(32);
    expect(references).toHaveLength(70);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
