import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOfFiles } from '../../src/build/provenance.ts';
import { built, filesIn, records } from './built.ts';

const site = await built('folder');
const here = site.dist;
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
        'provenance.json',
        expect.stringMatching(/^brief\/.+\.pdf$/u),
        expect.stringMatching(/^social\/.+\.png$/u),
        expect.stringMatching(/\.zip$/u),
        expect.stringMatching(/\.xlsx$/u),
        'pagefind/pagefind-entry.json',
        expect.stringMatching(/^pagefind\/fragment\/.+\.pf_fragment$/u),
        expect.stringMatching(/^pagefind\/index\/.+\.pf_index$/u),
      ]),
    );
  });

  test('tell the hash of all their other files, and how much was proved', () => {
    const told = JSON.parse(readFileSync(join(here, 'provenance.json'), 'utf8')) as {
      site: string;
      proved: Record<string, number>;
    };
    const others = filesIn(here).filter((file) => file !== 'provenance.json');
    expect(told.site).toBe(hashOfFiles(others, (file) => readFileSync(join(here, file))));
    expect(told.proved['quotations']).toBe(records(site, 'quotes.yaml').length);
  });
});
