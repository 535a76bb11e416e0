import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { quoted, silentSlips, syntaxSlips } from './yaml-slip.ts';

/** What is told of a text, each with its line. */
function told(text: string): string[] {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  return [...syntaxSlips(text, document), ...silentSlips(document)].map(
    ({ at, message, remedy }) => `${text.slice(0, at).split('\n').length}: ${message} ${remedy}`,
  );
}

const TABS =
  'This line is indented with a tab. Indent with spaces only: most editors have a command that turns tabs into spaces.';

describe('a slip is told once, with its line and what to write', () => {
  test.each([
    ['one tab', '- id: a\n\tlabel: A\n- id: b\n  label: B\n', `2: ${TABS}`],
    ['many tabs', '- id: a\n\tlabel: A\n- id: b\n\tlabel: B\n', `2: ${TABS}`],
    [
      'an unquoted colon',
      '- id: a\n  journal: Herald: Open\n',
      "2: A colon followed by a space turns the words before it into a field. Write: journal: 'Herald: Open'",
    ],
    [
      'an unquoted colon in braces',
      '- { id: a, starts: Two things: one }\n',
      "1: A colon followed by a space starts a field, also within braces. Write: starts: 'Two things: one'",
    ],
    [
      'an unquoted colon in the braces of a field',
      'passage: { section: abstract, starts: Two things: one, paragraph: 2 }\n',
      "1: A colon followed by a space starts a field, also within braces. Write: starts: 'Two things: one'",
    ],
    [
      'an apostrophe inside single quotation marks, in braces',
      "- { text: 'The clients' needs', by: [a] }\n",
      "1: An apostrophe ends a text in single quotation marks. Write: text: 'The clients'' needs'",
    ],
    [
      'an apostrophe within a word, in braces',
      "- { text: 'It's so', by: [a] }\n",
      "1: An apostrophe ends a text in single quotation marks. Write: text: 'It''s so'",
    ],
    [
      'an apostrophe inside single quotation marks',
      "- id: a\n  lead: 'The clients' needs'\n",
      "2: An apostrophe ends a text in single quotation marks. Write: lead: 'The clients'' needs'",
    ],
    [
      'a value that begins with a quotation mark',
      '- id: a\n  lead: "Needs" of clients\n',
      '2: The value starts with a quotation mark and continues after the closing one. Write: lead: \'"Needs" of clients\'',
    ],
    [
      'a quotation mark that is never closed',
      "- id: a\n  lead: 'On needs\n  label: A\n- id: b\n  label: B\n",
      "2: A quotation mark is opened here and never closed. Write: lead: 'On needs'",
    ],
    [
      'a double quotation mark that is never closed',
      '- id: a\n  lead: "On needs\n  label: A\n- id: b\n  label: B\n',
      "2: A quotation mark is opened here and never closed. Write: lead: 'On needs'",
    ],
    [
      'an at sign at the beginning',
      'label: @home\n',
      "1: A value cannot start with '@'. Write: label: '@home'",
    ],
    [
      'a backslash in double quotation marks',
      'label: "A\\C"\n',
      '1: A backslash in double quotation marks starts a YAML escape, and this is not one. Put the text in single quotation marks.',
    ],
    [
      'a text behind the sign that announces it',
      'text: > One\n',
      "1: After '>' the text starts on the next line. Move it there, and indent it further than the name of the field.",
    ],
    [
      'a bracket that is never closed',
      '- by: [a, b\n- id: b\n',
      '2: This line is not indented like its neighbours, or a bracket above it is not closed. Indent it with as many spaces as the fields beside it; close each { and [.',
    ],
    [
      'a field further in than its neighbours',
      '- id: a\n   label: A\n',
      '1: The lines of this entry are not indented alike. Begin each of its fields in the same column, with spaces.',
    ],
    [
      'a field in the first column',
      '- id: a\nlabel: A\n',
      "2: This line starts in the first column, but belongs to nothing there. Indent it like the fields above it, or begin a new entry with '- '.",
    ],
    [
      'a field without a space behind its colon',
      'id: a\nlabel:A\nlead: B\n',
      "2: This line is neither a field nor part of the text above it. Write a field as 'name: value'; indent the further lines of a text.",
    ],
    [
      'a mark of a merge',
      '<<<<<<< HEAD\n- id: a\n=======\n- id: b\n>>>>>>> theirs\n',
      '1: This line was left over when two versions of the file were merged. Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
    [
      'a second document',
      'id: a\n---\nid: b\n',
      "2: A line '---' starts a second document. Delete the line; a file holds one.",
    ],
    [
      'a key twice',
      'id: a\nlabel: A\nlabel: B\n',
      "3: The field 'label' appears twice. Delete one of the two.",
    ],
    [
      'an entry without its hyphen',
      '- id: a\n  label: A\n  id: b\n  label: B\n',
      '3: An entry begins here without its hyphen, so its fields join those of the one before. Write: - id: b',
    ],
    [
      'a misspelt alias',
      'caveat: *behaviour\n',
      "1: '*behaviour' is a YAML alias, but nothing above is marked '&behaviour'. If it is a text, write it in quotation marks: '*behaviour'. Otherwise correct the name.",
    ],
    [
      'a tag of YAML',
      'label: !!js/function x\n',
      "1: '!!js/function' is a YAML tag, and content does not use them. If it is a text, put the whole of it in quotation marks.",
    ],
    [
      'a text that a comment cuts',
      'label: Answer to question #3\n',
      "1: The text ends before ' #3': YAML starts a comment there. If it belongs to the text, put the whole text in quotation marks: 'Answer to question #…'. Otherwise write the comment on a line of its own.",
    ],
    [
      'anchors that multiply',
      'a: &a [x]\nb: &b [*a, *a]\n',
      "2: '*a' is used inside another anchor ('&…'), so its text would multiply. Write out what it stands for.",
    ],
    [
      'an anchor that is used too often',
      `a: &a x\nb: [${'*a, '.repeat(101)}]\n`,
      "2: This file uses YAML aliases ('*…') more than 100 times. Write out what it stands for.",
    ],
  ])('%s', (_what, text, expected) => {
    expect(told(text)[0]).toBe(expected);
    expect(
      told(text).every((slip) => slip.slice(2) === expected.slice(2) || slip.includes('*a')),
    ).toBe(true);
  });
});

test('a text that is long is not written out again', () => {
  expect(told(`lead: "One" ${'and more '.repeat(30)}\n`)).toEqual([
    '1: The value starts with a quotation mark and continues after the closing one. Put the whole text in single quotation marks, and double each apostrophe in it.',
  ]);
});

test('what is right is told nothing of', () => {
  expect(told("a: &a x\nb: *a\nc: 'It''s: so'\nd: |\n  \tx\n")).toEqual([]);
  expect(told('a: true # a note\nb: two words\n# a note\nc: two words\n# a note\n')).toEqual([]);
});

test.each([
  ['Ann', "'Ann'"],
  ['Ann’s', "'Ann’s'"],
  ["Ann's", "'Ann''s'"],
])('quoted(%j)', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});
