import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readInterface } from './interface-words.ts';
import { problemText, type Problem } from './problem.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interface-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function read(language: string, text?: string) {
  if (text !== undefined) writeFileSync(join(folder, 'interface.yaml'), text);
  const problems: Problem[] = [];
  const found = readInterface(folder, language, (problem) => problems.push(problem));
  return { words: found?.data, problems: problems.map(problemText) };
}

describe('the words of the interface', () => {
  const languages = readdirSync(join(import.meta.dirname, '../../interface')).map(
    (file) => parse(file).name,
  );

  test.each(languages)('are complete in the language %s', (language) => {
    const { words, problems } = read(language);
    expect(problems).toEqual([]);
    expect(words?.navigation.home).toMatch(/\S/u);
  });

  test('of a region are those of its language', () => {
    expect(read('en-GB').words?.navigation.home).toBe('Home');
    expect(read('de-AT').words?.navigation.home).toBe('Startseite');
    expect(read('ar-EG').words?.navigation.home).toBe('الصفحة الرئيسية');
  });

  test('are the content’s where it says them otherwise, and the others stay', () => {
    const { words } = read('en', 'navigation:\n  home: Start\n');
    expect(words?.navigation.home).toBe('Start');
    expect(words?.navigation.search).toBe('Search');
  });

  test('that the content misspells are reported with their line', () => {
    expect(read('en', 'navigation:\n  hom: Start\n').problems).toEqual([
      expect.stringContaining("interface.yaml:2 (navigation): There is no field 'hom'."),
    ]);
  });

  test('that the content repeats are reported, as needless', () => {
    expect(read('en', 'navigation:\n  home: Start\n  search: Search\n').problems).toEqual([
      'interface.yaml:3 (navigation → search): This repeats the default in src/interface/en.yaml. Delete this entry; the default is used without it.',
    ]);
  });

  test('of a language that nobody has translated are asked for', () => {
    expect(read('it').problems).toEqual([
      "interface.yaml: There is no interface text in the language 'it' yet. Copy src/interface/en.yaml to interface.yaml in the content folder, and translate its words.",
    ]);
  });
});

describe('a file of default words', () => {
  const english = readFileSync(join(import.meta.dirname, '../../interface/en.yaml'), 'utf8');

  /** Problems of a project whose English words are `words`, with or without an interface.yaml in the content. */
  function problemsOf(words: string, own?: string): string[] {
    mkdirSync(join(folder, 'src/interface'), { recursive: true });
    writeFileSync(join(folder, 'src/interface/en.yaml'), words);
    if (own !== undefined) writeFileSync(join(folder, 'interface.yaml'), own);
    const problems: Problem[] = [];
    readInterface(folder, 'en', (problem) => problems.push(problem), folder);
    return problems.map(problemText);
  }

  test.each([undefined, 'navigation:\n  home: Start\n'])(
    'that lacks a word is named with its line, the sentence of the field and an example (content: %j)',
    (own) => {
      expect(problemsOf(english.replace('  search: Search\n', ''), own)).toEqual([
        'src/interface/en.yaml:4 (navigation → search): This is missing. Write here: The search page. Example: Search',
      ]);
    },
  );

  test('that has a wrong word is named with its line', () => {
    expect(problemsOf(english.replace('  home: Home\n', '  home: 7\n'))).toEqual([
      expect.stringMatching(
        /^src\/interface\/en\.yaml:9 \(navigation → home\): This is the number 7/u,
      ),
    ]);
  });

  test('that is no YAML is named with its line', () => {
    expect(problemsOf(english.replace('  home: Home\n', '  home: [\n'))).toEqual([
      expect.stringMatching(/^src\/interface\/en\.yaml:\d+: /u),
    ]);
  });

  test('is where a default word comes from, and interface.yaml where an override does', () => {
    writeFileSync(join(folder, 'interface.yaml'), 'navigation:\n  home: Start\n');
    const words = readInterface(folder, 'en', () => undefined);
    const placeOf = (...path: string[]) =>
      `${words?.fileOf(path) ?? ''}:${words?.lineOf(path) ?? ''}`;
    expect(placeOf('navigation', 'home')).toBe('interface.yaml:2');
    expect(placeOf('navigation', 'search')).toBe('src/interface/en.yaml:16');
  });
});
