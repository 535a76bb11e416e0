import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { StudyError } from '../../src/study/reading/problem.ts';
import { readStudy } from '../../src/study/read.ts';
import { mutations as written, type Change, type Mutation } from './mutations.ts';
import { slips } from './slips.ts';

const mutations = { ...written, ...slips };

const content = resolve(import.meta.dirname, '../fixtures/english-study');
const temporary = mkdtempSync(join(tmpdir(), 'mutations-'));
const folder = join(temporary, 'content');

afterAll(() => rmSync(temporary, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(content, folder, { recursive: true });
});

const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Where a text begins that a file must have exactly once; a mutation that changes nothing proves nothing. */
function only(file: string, text: string): number {
  const count = textOf(file).split(text).length - 1;
  if (count !== 1)
    throw new Error(
      `A mutation replaces text that its file contains exactly once. tests/fixtures/english-study/${file} contains this text ${count} times: ${text}`,
    );
  return textOf(file).indexOf(text);
}

function apply(change: Change): void {
  const path = join(folder, change.file);
  if ('replace' in change) {
    const [from, to] = change.replace;
    only(change.file, from);
    writeFileSync(
      path,
      textOf(change.file).replace(from, () => to),
    );
  } else if ('append' in change) {
    writeFileSync(path, textOf(change.file) + change.append);
  } else if ('write' in change) {
    writeFileSync(path, change.write);
  } else {
    rmSync(path);
  }
}

/** An expected problem with its «text» made the number of the line on which the text begins. */
const withLine = (expected: string): string =>
  expected.replace(/^([^:]+):«(.+?)»:?/su, (whole, file: string, text: string) => {
    const line = textOf(file).slice(0, only(file, text)).split('\n').length;
    return `${file}:${line}${whole.endsWith(':') ? ':' : ''}`;
  });

/** The report of the error that reading must throw, line by line. */
function reportOf(study: string): string[] {
  try {
    readStudy(study);
  } catch (error) {
    if (!(error instanceof StudyError)) throw error;
    return error.message.split('\n');
  }
  return ['The content stands.'];
}

const beginning = (expected: readonly string[]): unknown[] =>
  expected.map((text): unknown => expect.stringContaining(`  ${withLine(text)}`));

const titled = (title: string): Mutation => {
  const found = Object.values(mutations)
    .flat()
    .find((mutation) => mutation.title === title);
  if (found === undefined) throw new Error(`There is no mutation '${title}'.`);
  return found;
};

test('the content stands as it is, with its lock', () => {
  expect(reportOf(folder)).toEqual(['The content stands.']);
  expect(readStudy(folder).lock).toBeDefined();
});

for (const [group, list] of Object.entries(mutations)) {
  describe(group, () => {
    for (const mutation of list) {
      test(`${mutation.title} is reported, and nothing else`, () => {
        apply(mutation);
        const [count, ...problems] = reportOf(folder);
        expect(problems).toEqual(beginning(mutation.expects));
        const { length } = mutation.expects;
        expect(count).toBe(`${length === 1 ? '1 problem' : `${length} problems`} in the content:`);
      });
    }
  });
}

describe('several mistakes', () => {
  test('in two files are reported at once', () => {
    const sums = titled('levels that do not sum to the total');
    const band = titled('a band that is wider than the printed word');
    apply(sums);
    apply(band);
    expect(reportOf(folder)).toEqual([
      '3 problems in the content:',
      ...beginning([...band.expects, ...sums.expects]),
    ]);
  });

  test('in the syntax of two files are reported at once', () => {
    const yaml = titled('YAML that is broken');
    const mdx = titled('a less-than sign before a figure');
    apply(mdx);
    apply(yaml);
    expect(reportOf(folder)).toEqual([
      '2 problems in the content:',
      ...beginning([...yaml.expects, ...mdx.expects]),
    ]);
  });

  test('of nine kinds in seven files are counted and reported at once', () => {
    const all = [
      'an unknown quotation under a finding',
      'a finding against an unknown one',
      'an id that is used in two files',
      'one side of a disagreement alone',
      'a band that is wider than the printed word',
      'levels that do not sum to the total',
      'an exemption for a sentence that is not there',
      'a word that was changed',
      'a sentence without evidence',
    ].map(titled);
    all.forEach(apply);
    const [count, ...problems] = reportOf(folder);
    expect(count).toBe('12 problems in the content:');
    const expected = beginning(all.flatMap(({ expects }) => expects));
    expect(problems).toHaveLength(12);
    expect(problems).toEqual(expect.arrayContaining(expected));
    expect(problems.map((problem) => problem.trim().split(':')[0])).toEqual([
      'exemptions.yaml',
      'findings.yaml',
      'findings.yaml',
      'findings.yaml',
      'home.yaml',
      'participants.yaml',
      'participants.yaml',
      'passages.yaml',
      'passages.yaml',
      'quotes.yaml',
      'quotes.yaml',
      'themes/isolation.mdx',
    ]);
  });
});

test('a folder that is not there is reported by its name', () => {
  const missing = join(folder, 'elsewhere');
  expect(reportOf(missing)).toEqual([
    '1 problem in the content:',
    `  ${missing}: There is no such content folder. Create it, or name the folder that holds the study: --content <folder>, or CONTENT_DIR.`,
  ]);
});

test('another glyph for an apostrophe is no mistake: the words are the same', () => {
  apply({
    file: 'quotes.yaml',
    replace: ['But that doesn’t guarantee they’ll go.', "But that doesn't guarantee they'll go."],
  });
  expect(reportOf(folder)).toEqual(['The content stands.']);
});
