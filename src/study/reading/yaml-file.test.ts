import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { id, own, refs } from '../schema/fields.ts';
import { problemText, type Problem } from './problem.ts';
import type { Reporter } from './text-file.ts';
import { checkFields, parseYaml, placeName, type Located } from './yaml-file.ts';

const schema = z
  .array(
    z.strictObject({
      id: id('Id of the bean.'),
      label: own('Name of the bean.', 'Runner').max(9, 'A label has at most 9 characters'),
      colour: z.enum(['green', 'red']).describe('Its colour: green or red.').optional(),
      by: refs('findings', 'Ids of those who grew it.').default([]),
      soil: z
        .strictObject({ depth: z.int().describe('Depth in cm.'), wet: z.boolean().optional() })
        .optional(),
    }),
  )
  .min(1)
  .describe('The beans.');

type Beans = z.output<typeof schema>;

function read(text: string, firstLine?: number): [Located<Beans> | undefined, string[]] {
  const problems: Problem[] = [];
  const report: Reporter = (problem) => problems.push(problem);
  const parsed = parseYaml('beans.yaml', text, report, firstLine);
  const found = parsed && checkFields(parsed, schema, report);
  return [found, problems.map(problemText)];
}

describe('a file that stands', () => {
  const text = `# Beans
- id: runner
  label: Runner

- id: broad
  label: Broad
  by:
    - ann
    - bob
  soil: { depth: 9 }
`;

  test('gives its data, with what may be left out filled in', () => {
    const [found, problems] = read(text);
    expect(problems).toEqual([]);
    expect(found?.data).toEqual([
      { id: 'runner', label: 'Runner', by: [] },
      { id: 'broad', label: 'Broad', by: ['ann', 'bob'], soil: { depth: 9 } },
    ]);
  });

  test.each([
    ['an entry', [1], 5],
    ['a field', [0, 'label'], 3],
    ['an entry of a list', [1, 'by', 1], 9],
    ['a field within braces', [1, 'soil', 'depth'], 10],
    ['the entry, where the field is not there', [1, 'colour'], 5],
    ['the file', [], 2],
  ])('knows the line of %s', (_what, path, line) => {
    const [found] = read(text);
    expect(found?.lineOf(path)).toBe(line);
  });

  test('counts lines from that on which it begins', () => {
    const [found] = read(text, 100);
    expect(found?.lineOf([1, 'label'])).toBe(105);
  });
});

describe('a file that does not stand is told with line, place and what to write', () => {
  test.each([
    [
      'a field whose name has a slip in it, which is not missing as well',
      '- id: runner\n  lable: Runner\n',
      "beans.yaml:2 (runner): There is no field 'lable'. Delete it, or write 'label'.",
    ],
    [
      'typographic quotation marks around a value',
      '- id: ‘runner’\n  label: Runner\n',
      'beans.yaml:1 (‘runner’ → id): An id has lower-case letters, digits and single hyphens. Write: runner',
    ],
    [
      'a field that is missing',
      '- id: runner\n',
      'beans.yaml:1 (runner → label): This is missing. Write here: Name of the bean. Example: Runner',
    ],
    [
      'a field that is empty',
      "- id: runner\n  label: ''\n",
      'beans.yaml:2 (runner → label): This is empty. Write here: Name of the bean. Example: Runner',
    ],
    [
      'a field that holds white space',
      "- id: runner\n  label: ' '\n",
      'beans.yaml:2 (runner → label): This is empty. Write here: Name of the bean. Example: Runner',
    ],
    [
      'a field that is too long',
      '- id: runner\n  label: Scarlet runner\n',
      'beans.yaml:2 (runner → label): A label has at most 9 characters. Write here: Name of the bean. Example: Runner',
    ],
    [
      'a misspelt key',
      '- id: runner\n  label: Runner\n  color: red\n',
      "beans.yaml:3 (runner): There is no field 'color'. Delete it, or write 'colour'.",
    ],
    [
      'a key that is like no other',
      '- id: runner\n  label: Runner\n  soil: { depth: 9, stones: 7 }\n',
      "beans.yaml:3 (runner → soil): There is no field 'stones'. Delete it, or write one of depth, wet.",
    ],
    [
      'a word that is not one of the few',
      '- id: runner\n  label: Runner\n  colour: blue\n',
      "beans.yaml:3 (runner → colour): This is the text 'blue', but should be one of green, red. Write here: Its colour: green or red. Example: green",
    ],
    [
      'an id with capitals',
      '- label: Runner\n  id: Runner\n',
      'beans.yaml:2 (Runner → id): An id has lower-case letters, digits and single hyphens. Write: runner',
    ],
    [
      'an entry without an id',
      '- label: Runner\n',
      'beans.yaml:1 (entry 1 → id): This is missing. Write here: Id of the bean. Example: small-pool',
    ],
    [
      'an id twice in a list',
      '- id: runner\n  label: Runner\n  by: [ann, ann]\n',
      'beans.yaml:3 (runner → by): An id is named twice in this list. Write here: Ids of those who grew it.',
    ],
    [
      'a text where a number belongs',
      '- id: runner\n  label: Runner\n  soil:\n    depth: deep\n',
      "beans.yaml:4 (runner → soil → depth): This is the text 'deep', but should be a number. Write here: Depth in cm. Example: 7",
    ],
    [
      'a field that says nothing of itself',
      '- id: runner\n  label: Runner\n  soil: { depth: 9, wet: 7 }\n',
      'beans.yaml:3 (runner → soil → wet): This is the number 7, but should be true or false. Example: true',
    ],
    [
      'an empty list',
      '[]\n',
      'beans.yaml:1: This should have at least 1 entry. Write here: The beans. Example: [{ id: small-pool, label: Runner }]',
    ],
    [
      'a number between quotation marks',
      "- id: runner\n  label: Runner\n  soil: { depth: '7' }\n",
      "beans.yaml:3 (runner → soil → depth): This is the text '7', but should be a number. Write 7 without quotation marks.",
    ],
    [
      'a number where an id belongs',
      '- id: runner\n  label: Runner\n  by: [9]\n',
      "beans.yaml:3 (runner → by → entry 1): This is the number 9, but should be a text. Write an id such as 'ref-9'.",
    ],
    [
      'an unquoted comma within braces',
      '- { id: runner, label: In May, by us }\n',
      "beans.yaml:1 (runner): The comma in the braces ends the text, so 'by us' is read as a field. Write: label: 'In May, by us'",
    ],
    [
      'nothing but comments',
      '# no beans\n',
      'beans.yaml: This file contains only comments. Fill it, or delete it if it may be left out.',
    ],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual([undefined, [expected]]);
  });

  test('several at once', () => {
    const [, problems] = read('- id: Runner\n- label: Broad\n  color: red\n');
    expect(problems).toHaveLength(4);
  });
});

describe('text that is not YAML is reported once, with its line and what to write', () => {
  test.each([
    [
      'a colon within a text',
      '- id: runner\n  label: Runner: red\n',
      "beans.yaml:2: A colon followed by a space turns the words before it into a field. Write: label: 'Runner: red'",
    ],
    [
      'a key twice',
      '- id: runner\n  label: One\n  label: Two\n',
      "beans.yaml:3: The field 'label' appears twice. Delete one of the two.",
    ],
    [
      'a quotation mark that is never closed',
      "- id: runner\n  label: 'Runner\n",
      "beans.yaml:2: A quotation mark is opened here and never closed. Write: label: 'Runner'",
    ],
    [
      'a quotation mark that is never closed, far above the end',
      "- id: runner\n  label: 'Runner\n- id: broad\n  label: Broad\n",
      "beans.yaml:2: A quotation mark is opened here and never closed. Write: label: 'Runner'",
    ],
    [
      'a value that begins with a quotation mark',
      '- id: runner\n  label: "Runner" beans\n',
      'beans.yaml:2: The value starts with a quotation mark and continues after the closing one. Write: label: \'"Runner" beans\'',
    ],
    [
      'an apostrophe inside single quotation marks',
      "- id: runner\n  label: 'Ann's'\n",
      "beans.yaml:2: An apostrophe ends a text in single quotation marks. Write: label: 'Ann''s'",
    ],
    [
      'a tab',
      '- id: runner\n\tlabel: Runner\n- id: broad\n\tlabel: Broad\n',
      'beans.yaml:2: This line is indented with a tab. Indent with spaces only: most editors have a command that turns tabs into spaces.',
    ],
    [
      'an alias of nothing',
      '- id: runner\n  label: *behaviour\n',
      "beans.yaml:2: '*behaviour' is a YAML alias, but nothing above is marked '&behaviour'. If it is a text, write it in quotation marks: '*behaviour'. Otherwise correct the name.",
    ],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual([undefined, [expected]]);
  });

  test('counted from the line on which it begins', () => {
    const [, [problem]] = read('- id: runner\n  label: Runner: red\n', 11);
    expect(problem).toMatch(/^beans\.yaml:12: /u);
  });
});

test('a place is named by ids where entries have them, and by their position otherwise', () => {
  const data = [{ id: 'runner', by: ['ann'], soil: { depth: 9 } }, { label: 'Broad' }];
  expect(placeName(data, [0, 'soil', 'depth'])).toBe('runner → soil → depth');
  expect(placeName(data, [0, 'by', 0])).toBe('runner → by → entry 1');
  expect(placeName(data, [1, 'label'])).toBe('entry 2 → label');
  expect(placeName(data, [])).toBe('');
});
