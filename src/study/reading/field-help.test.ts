import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { date, id, own } from '../schema/fields.ts';
import { FILES } from './content.ts';
import { asYaml, corrected, exampleOf, fieldHelp, issueSentence, leavesOf } from './field-help.ts';
import { INTERFACE_FILE } from './interface-words.ts';

describe.each(Object.values(FILES))('$file', ({ file, schema }) => {
  test('has an example of its whole, accepted but for what its fields say of one another', () => {
    const { error } = (schema as z.ZodType).safeParse(exampleOf(schema));
    const wrong = error?.issues.filter(({ code }) => code !== 'custom') ?? [];
    expect(wrong).toEqual([]);
  });

  const leaves = leavesOf(schema);

  test('has fields', () => {
    expect(leaves.length).toBeGreaterThan(0);
  });

  test('has a sentence for each field', () => {
    expect(leaves.filter(({ description }) => description === undefined)).toEqual([]);
  });

  test('has an example for each field, which the field accepts', () => {
    const refused = leaves.filter((leaf) => !leaf.schema.safeParse(leaf.example).success);
    expect(refused.map(({ path }) => path)).toEqual([]);
    // The words of the interface in English are its examples.
    if (file === INTERFACE_FILE) return;
    expect(leaves.filter(({ example }) => example === 'A few words')).toEqual([]);
  });
});

test('a field is explained by its own sentence, and not by that of what holds it', () => {
  const schema = z.strictObject({
    licence: z.strictObject({ name: z.string().describe('Its name.') }).describe('The licence.'),
    bare: z.strictObject({ name: z.string() }).describe('Bare.'),
  });
  expect(fieldHelp(schema, ['licence', 'name']).description).toBe('Its name.');
  expect(fieldHelp(schema, ['bare', 'name']).description).toBeUndefined();
  expect(fieldHelp(schema, ['licence']).fields).toEqual(['name']);
});

test.each([
  ['Two words', 'Two words'],
  ['One: two', "'One: two'"],
  ['2026-11-26', "'2026-11-26'"],
  [['ref-9', 'it’s'], '[ref-9, it’s]'],
  [{ section: 'results', paragraph: 1 }, '{ section: results, paragraph: 1 }'],
])('%j is written in YAML as %s', (value, expected) => {
  expect(asYaml(value)).toBe(expected);
});

describe('a value that is nearly right is written as the field wants it', () => {
  const told = (schema: z.ZodType, value: unknown): string => {
    const issue = schema.safeParse(value).error?.issues[0];
    if (issue === undefined) throw new Error('The schema accepts the value.');
    return `${issueSentence(issue, value)} ${corrected(issue, value, exampleOf(schema)) ?? ''}`;
  };

  test.each([
    [
      'a date in the order of another country',
      date('Day.'),
      '26/11/2026',
      "This is the text '26/11/2026', but should be a day of the calendar. Write: '2026-11-26'",
    ],
    [
      'a date with points',
      date('Day.'),
      '26.11.2026',
      "This is the text '26.11.2026', but should be a day of the calendar. Write: '2026-11-26'",
    ],
    [
      'a date that may be either of two is not guessed',
      date('Day.'),
      '03/04/2026',
      "This is the text '03/04/2026', but should be a day of the calendar. ",
    ],
    [
      'a name in the place of an id',
      id('Id.'),
      'Small pool',
      'An id has lower-case letters, digits and single hyphens. Write: small-pool',
    ],
    [
      'a number in the place of an id',
      id('Id.'),
      9,
      "This is the number 9, but should be a text. Write an id such as 'ref-9'.",
    ],
    [
      'a number in the place of a text',
      own('Label.', 'Beans'),
      2019,
      "This is the number 2019, but should be a text. Write: '2019'",
    ],
    [
      'a number between quotation marks',
      z.int(),
      '7',
      "This is the text '7', but should be a number. Write 7 without quotation marks.",
    ],
    [
      'a word for true',
      z.boolean(),
      'yes',
      "This is the text 'yes', but should be true or false. Write: true",
    ],
  ])('%s', (_what, schema: z.ZodType, value, expected) => {
    expect(told(schema, value)).toBe(expected);
  });
});
