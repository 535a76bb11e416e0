import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readProse, type Prose } from './mdx-file.ts';
import { problemText, type Problem } from './problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'prose-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function readFile(text: string): [Prose | undefined, string[]] {
  writeFileSync(join(folder, 'page.mdx'), text);
  const problems: Problem[] = [];
  const prose = readProse(folder, 'page.mdx', 'en', (problem) => problems.push(problem));
  return [prose, problems.map(problemText)];
}

/** Reads a page with three lines of front matter, an empty line, and the text from line 5. */
const read = (text: string): [Prose | undefined, string[]] =>
  readFile(`---\ndescription: A page.\n---\n\n${text}\n`);

describe('a page of prose', () => {
  const [prose, problems] = readFile(`---
title: Beans
description: What was said of beans.
---

## What *they* said

<Claim by="water slugs">Most spoke of *water*.</Claim> <Claim by="slugs">Some did not.</Claim>

<Quote id="at-night" />

<Quote id="at-night" excerpt="short" />

<Figure id="beds" />

A sentence of ours. Another [with a link](https://example.org/)
that goes on in the next line.
`);

  test('stands', () => {
    expect(problems).toEqual([]);
    expect(prose).toMatchObject({
      id: 'page',
      file: 'page.mdx',
      title: 'Beans',
      description: 'What was said of beans.',
      lines: { title: 2, description: 3 },
      sections: [{ text: 'What they said' }],
    });
  });

  test('has its tags, with the sentence of each claim and the line of each tag', () => {
    expect(prose?.uses).toEqual([
      {
        tag: 'Claim',
        attributes: { by: 'water slugs' },
        text: 'Most spoke of water.',
        line: 8,
      },
      { tag: 'Claim', attributes: { by: 'slugs' }, text: 'Some did not.', line: 8 },
      { tag: 'Quote', attributes: { id: 'at-night' }, text: '', line: 10 },
      { tag: 'Quote', attributes: { id: 'at-night', excerpt: 'short' }, text: '', line: 12 },
      { tag: 'Figure', attributes: { id: 'beds' }, text: '', line: 14 },
    ]);
  });

  test('has its bare sentences, each whole, also over a line break', () => {
    expect(prose?.bare).toEqual([
      { text: 'A sentence of ours.', line: 16 },
      { text: 'Another with a link that goes on in the next line.', line: 16 },
    ]);
  });

  test('counts the words of its sentences', () => {
    expect(prose?.words).toBe(22);
  });
});

describe('the bare sentences of a page', () => {
  const bareOf = (text: string): string[] | undefined => read(text)[0]?.bare.map((one) => one.text);

  test('stand before, between and behind claims', () => {
    expect(
      bareOf('Before. <Claim by="a">One.</Claim> Between. <Claim by="b">Two.</Claim> Behind.'),
    ).toEqual(['Before.', 'Between.', 'Behind.']);
  });

  test('are two where a claim parts them, though neither has an end', () => {
    expect(bareOf('before <Claim by="a">One.</Claim> behind')).toEqual(['before', 'behind']);
  });

  test('are one over a line break that is set', () => {
    expect(bareOf('It is\\\nso.')).toEqual(['It is so.']);
  });

  test('stand in lists and block quotations', () => {
    expect(bareOf('- One.\n- Two.\n\n> Three.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test.each([
    ['<Authors>One.</Authors>', ['One.']],
    ['<Authors>*So* it is.</Authors>', ['So it is.']],
    ['<Authors>**So.**</Authors>', ['So.']],
    ['<Authors>\nOne.\n</Authors>', ['One.']],
    ['<Authors>\n\nOne.\n\nTwo.\n\n</Authors>', ['One.', 'Two.']],
    ['<Authors><Claim by="a">One.</Claim> Two.</Authors>', ['Two.']],
    ['Before. <Authors>One.</Authors>', ['One.', 'Before.']],
  ])('stand within a tag that holds paragraphs: %j', (text, sentences) => {
    expect(bareOf(text)).toEqual(sentences);
  });

  test('have no marks', () => {
    expect(bareOf('It is **so** and `so`.')).toEqual(['It is so and so.']);
  });
});

test('a claim is read as one sentence over a line break, and as two over an empty line', () => {
  const textOf = (text: string): string | undefined => read(text)[0]?.uses[0]?.text;
  expect(textOf('<Claim by="a">One long\nsentence.</Claim>')).toBe('One long sentence.');
  expect(textOf('<Claim by="a">\n  One.\n\n  Two.\n</Claim>')).toBe('One.\nTwo.');
});

describe('what prose may not have is told with its line', () => {
  test.each([
    [
      'a tag of its own',
      'Text. <em>marked</em>',
      'page.mdx:5: <em> is not a tag that prose may use. Use one of <Claim>, <Quote>, <Figure>, <Authors>, <Changes>, or Markdown.',
    ],
    [
      'a tag of its own in a paragraph of its own',
      'Text.\n\n<Video id="a" />',
      'page.mdx:7: <Video> is not a tag that prose may use. Use one of <Claim>, <Quote>, <Figure>, <Authors>, <Changes>, or Markdown.',
    ],
    [
      'a claim that names nothing',
      '<Claim>One.</Claim>',
      'page.mdx:5: <Claim> takes by and nothing else. Write <Claim by="…">.',
    ],
    [
      'a quotation with more than it takes',
      '<Quote id="a" class="b" />',
      'page.mdx:5: <Quote> takes id, excerpt? and nothing else. Write <Quote id="…" excerpt="…">.',
    ],
    [
      'a quotation with words of its own',
      '<Quote id="a">They said so.</Quote>',
      'page.mdx:5: <Quote> takes id, excerpt? and nothing else. Write <Quote id="…" excerpt="…">.',
    ],
    [
      'code for an attribute',
      '<Quote id={a} />',
      'page.mdx:5: <Quote> takes id, excerpt? and nothing else. Write <Quote id="…" excerpt="…">.',
    ],
    [
      'a tag within a claim',
      '<Claim by="a">One <Quote id="b" />.</Claim>',
      'page.mdx:5: <Quote> may not be inside a tag, a heading or emphasised text. Move it outside; use Markdown for emphasis.',
    ],
    [
      'a tag within a heading',
      '## One <Video />',
      'page.mdx:5: <Video> may not be inside a tag, a heading or emphasised text. Move it outside; use Markdown for emphasis.',
    ],
    [
      'a tag within marked words',
      'It is **so <Video />**.',
      'page.mdx:5: <Video> may not be inside a tag, a heading or emphasised text. Move it outside; use Markdown for emphasis.',
    ],
    ...[
      ['braces in a sentence', 'In all {study.total} took part.', 'code in braces'],
      ['braces in a claim', '<Claim by="a">In all {n} took part.</Claim>', 'code in braces'],
      ['braces in a paragraph of their own', '{study.total}', 'code in braces'],
      ['braces in a heading', '## All {n}', 'code in braces'],
      ['a table', '| a | b |\n| - | - |\n| One. | Two. |', 'a table'],
      ['a block of code', '```\nOne.\n```', 'a block of code'],
    ].map(([what = '', text = '', found = '']) => [
      what,
      text,
      `page.mdx:5: Prose may not contain ${found}. Write plain Markdown, or move the data to a YAML file.`,
    ]),
    [
      'an image',
      'See ![a bean](bean.png)',
      'page.mdx:5: Prose may not contain an image. Show a picture of figures.yaml, which has its alternative text: <Figure id="…" />.',
    ],
    [
      'an import',
      'import Bean from "./Bean.astro"',
      "page.mdx:5: Prose may not import or export anything. Delete the line; if it is a sentence, do not begin it with 'import' or 'export'.",
    ],
    [
      'an export',
      'Text.\n\nexport const beans = 9',
      "page.mdx:7: Prose may not import or export anything. Delete the line; if it is a sentence, do not begin it with 'import' or 'export'.",
    ],
  ])('%s', (_what, text, expected) => {
    expect(read(text)[1]).toEqual([expected]);
  });

  test.each([
    [
      'a less-than sign before a figure',
      'Text.\n\nAged <18 years.',
      "7: A '<' starts a tag, but what follows is not one. In prose write '&lt;' for '<'. In a tag set each value between quotation marks and end it with '>': <Claim by=\"small-pool\">.",
    ],
    [
      'a value without quotation marks',
      'Text. <Claim by=a>One.</Claim>',
      "5: A '<' starts a tag, but what follows is not one. In prose write '&lt;' for '<'. In a tag set each value between quotation marks and end it with '>': <Claim by=\"small-pool\">.",
    ],
    [
      'a tag that is never closed',
      '<Claim by="a">One.',
      "5: <Claim> is never closed. Write </Claim> after its text, in the same paragraph; a tag without text ends in '/>'.",
    ],
    [
      'a tag that is closed and was never opened',
      'One.</Claim>',
      '5: </Claim> closes a tag that is not open here. Delete it, or write <Claim …> before the text, in the same paragraph.',
    ],
    [
      'a comment of HTML',
      'Text. <!-- no -->',
      '5: Prose may not contain HTML comments. Delete the comment.',
    ],
    [
      'a brace that is never closed',
      'Text {',
      "5: A brace starts code, but what follows is not code. Leave out the brace, or write '&#123;' for it.",
    ],
  ])('%s', (_what, text, told) => {
    const [prose, problems] = read(text);
    expect(prose).toBeUndefined();
    expect(problems).toEqual([`page.mdx:${told}`]);
  });

  test('a sentence may begin with a word like import', () => {
    expect(read('Importantly, it is so.')[1]).toEqual([]);
  });
});

describe('front matter', () => {
  test('must end', () => {
    expect(readFile('---\ntitle: Beans\n\nText.\n')[1]).toEqual([
      'page.mdx:1: The front matter is never closed. Write --- on a line of its own after its last field, before the text.',
    ]);
  });

  test('must be there', () => {
    expect(readFile('Text.\n')).toEqual([
      undefined,
      ['page.mdx:1: The page has no front matter. Begin it with ---, description: …, ---.'],
    ]);
  });

  test.each([
    [
      'must have a description',
      'title: Beans',
      'page.mdx:2 (description): This is missing. Write here: The page in one sentence, for search engines. Example: How the study was done.',
    ],
    [
      'may have nothing else',
      'description: A page.\nlayout: wide',
      "page.mdx:3: There is no field 'layout'. Delete it, or write one of title, description.",
    ],
    [
      'must be YAML, and its lines are those of the page',
      'title: Beans\ndescription: One: two',
      "page.mdx:3: A colon followed by a space turns the words before it into a field. Write: description: 'One: two'",
    ],
  ])('%s', (_what, front, expected) => {
    expect(readFile(`---\n${front}\n---\n\nText.\n`)).toEqual([undefined, [expected]]);
  });
});
