import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../study/reading/content.ts';
import { additionsTo } from './add-records.ts';
import { recordsIn } from './bring-in.ts';
import { addToStudy } from './new-study.ts';

const fixture = join(import.meta.dirname, '../../tests/fixtures/dialogues-study');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-records-'));
  cpSync(fixture, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const written = (file: string): string => readFileSync(join(folder, file), 'utf8');

function additions(sources: Parameters<typeof recordsIn>[0]) {
  const records = recordsIn(sources);
  if (typeof records === 'string') throw new Error(records);
  return additionsTo(readContent(folder), records, written('article.txt'));
}

const quotations = {
  name: 'q.csv',
  text:
    'id;theme;speaker;text\n' +
    'radio;Night;Site B;Other words under a known id.\n' +
    ';Family;Site B;shutters down and phone off\n' +
    'customers;The night shift;Site A;nobody rings and no customer waits\n',
};

test('additionsTo() adds the quotations that a study has neither by id nor by words', () => {
  const { added, known } = additions({ quotations });
  expect(known).toBe(2);
  expect(added).toEqual([
    'findings.yaml: night-1 (To write: a name for one finding.)',
    'quotes.yaml: customers (nobody rings and no customer waits)',
    'themes/night.mdx: a sentence to write',
  ]);
});

test('addToStudy() changes nothing that is there, and the study passes check', () => {
  const before = ['quotes.yaml', 'findings.yaml', 'themes.yaml', 'themes/night.mdx'].map(written);
  expect(addToStudy(folder, additions({ quotations }).texts)).toEqual([]);
  ['quotes.yaml', 'findings.yaml', 'themes.yaml', 'themes/night.mdx'].forEach((file, index) => {
    expect(written(file).startsWith((before[index] ?? '').trimEnd())).toBe(true);
  });
  expect(readContent(folder).quotes.data.at(-1)).toMatchObject({
    id: 'customers',
    theme: 'night',
    speaker: 'Site A',
    passage: { section: 'findings', paragraph: 1 },
  });
  expect(additions({ quotations }).added).toEqual([]);
});

test('additionsTo() makes new groups of a codebook themes with a page, and adds findings of a table', () => {
  const { added, texts } = additions({
    codebook: {
      name: 'c.qdc',
      text: `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
        <Code guid="1" name="Night"><Code guid="2" name="Nobody disturbs the dough"/></Code>
        <Code guid="3" name="Weather"><Code guid="4" name="Rain"/></Code></Codes></CodeBook>`,
    },
    findings: {
      name: 'f.csv',
      text: 'theme,label,statement\nFamily,Phones,Phones are put away.\n',
    },
  });
  expect(added).toEqual([
    'themes.yaml: weather (Weather)',
    'findings.yaml: weather-1 (Rain)',
    'findings.yaml: family-1 (Phones)',
    'themes/family.mdx: a sentence to write',
    'themes/weather.mdx: a sentence to write',
  ]);
  expect(addToStudy(folder, texts)).toEqual([]);
});
