import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built, filesIn } from './built.ts';

const here = (await built('folder')).dist;
const elsewhere = (await built('folderAgain')).dist;

describe('two builds, in two folders, two time zones and two languages of the system', () => {
  test('have the same files', () => {
    expect(filesIn(elsewhere)).toEqual(filesIn(here));
  });

  test('have the same bytes in every file', () => {
    const different = filesIn(here).filter(
      (file) => !readFileSync(join(here, file)).equals(readFileSync(join(elsewhere, file))),
    );
    expect(different).toEqual([]);
  });

  test('leave no file empty', () => {
    const empty = [here, elsewhere].flatMap((folder) =>
      filesIn(folder).filter((file) => statSync(join(folder, file)).size === 0),
    );
    expect(empty).toEqual([]);
  });

  test('hold the pages and the search index that were compared', () => {
    expect(filesIn(here)).toEqual(
      expect.arrayContaining([
        'index.html',
        'findings/index.html',
        'pagefind/pagefind-entry.json',
        expect.stringMatching(/^pagefind\/fragment\/.+\.pf_fragment$/u),
        expect.stringMatching(/^pagefind\/index\/.+\.pf_index$/u),
      ]),
    );
  });
});
