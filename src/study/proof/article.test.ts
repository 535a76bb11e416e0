import { describe, expect, test } from 'vitest';
import { foldParagraph, readArticle, spansOf, type Article } from './article.ts';
import { outlineSchema } from '../schema/outline.ts';

/** An invented article as a conversion leaves one: lines torn by pages, a box and a table in running text. */
const TEXT = `Journal of Allotments
Who waters the beans?

INTRODUCTION

Allotments are old.¹ They are also, as others
have shown,^{2 3} popular. Nobody knows

why they last.

A second paragraph asks: why?

Strengths of this study
- First, it is short.
- Second, it was fun

FINDINGS

All gardeners spoke of water, and most of

Table 1 Gardeners
Total 9
Women 5
Note: nobody was asked twice.

slugs. Some did not.

‘We water at night.’ (Gardener 1)

REFERENCES

1 Bean B. Beans. Soil
2 Pea P. Peas
`;

const OUTLINE = outlineSchema.parse([
  { id: 'front', label: 'Front', opens: 'Journal of', list: true },
  { id: 'introduction', label: 'Introduction', heading: 'INTRODUCTION' },
  {
    id: 'box',
    label: 'Box',
    heading: 'Strengths of this study',
    aside: { last: '- Second, it was' },
  },
  { id: 'findings', label: 'Findings', heading: 'FINDINGS' },
  { id: 'table-1', label: 'Table 1', heading: 'Table 1 Gardeners', aside: { last: 'Note:' } },
  { id: 'references', label: 'References', heading: 'REFERENCES', list: true },
]);

function textOf(article: Article, section: string, bare = false): string[] {
  return article.paragraphs
    .filter((paragraph) => paragraph.section === section)
    .map((paragraph) => foldParagraph(article, paragraph, bare).text);
}

describe('cutting an article into paragraphs', () => {
  const article = readArticle(TEXT, OUTLINE);

  test('a paragraph that was torn apart is one again', () => {
    expect(textOf(article, 'introduction')).toEqual([
      'Allotments are old.¹ They are also, as others have shown,^{2 3} popular. Nobody knows why they last.',
      'A second paragraph asks: why?',
    ]);
  });

  test('a table in the middle of a sentence does not end it', () => {
    expect(textOf(article, 'findings')).toEqual([
      'All gardeners spoke of water, and most of slugs. Some did not.',
      "'We water at night.' (Gardener 1)",
    ]);
  });

  test('each line of a box or table is a paragraph of its own', () => {
    expect(textOf(article, 'box')).toEqual(['- First, it is short.', '- Second, it was fun']);
    expect(textOf(article, 'table-1')).toEqual([
      'Total 9',
      'Women 5',
      'Note: nobody was asked twice.',
    ]);
  });

  test('each line of a list is a paragraph of its own, whether it ends a sentence or not', () => {
    expect(textOf(article, 'references')).toEqual(['1 Bean B. Beans. Soil', '2 Pea P. Peas']);
  });

  test('a heading opens a section and belongs to none; opening words belong to theirs', () => {
    expect(textOf(article, 'front')).toEqual(['Journal of Allotments', 'Who waters the beans?']);
    expect(article.paragraphs.map(({ section, number }) => `${section} ${number}`)).toEqual([
      'front 1',
      'front 2',
      'introduction 1',
      'introduction 2',
      'box 1',
      'box 2',
      'findings 1',
      'table-1 1',
      'table-1 2',
      'table-1 3',
      'findings 2',
      'references 1',
      'references 2',
    ]);
  });

  test('reference numbers can be left out, and no space stands where they stood', () => {
    expect(textOf(article, 'introduction', true)[0]).toBe(
      'Allotments are old. They are also, as others have shown, popular. Nobody knows why they last.',
    );
  });

  test('a section that the text does not have is missing', () => {
    expect(article.missing).toEqual([]);
    expect(
      readArticle(TEXT, [
        ...OUTLINE,
        { id: 'thanks', label: 'Thanks', heading: 'THANKS', list: false },
      ]).missing,
    ).toEqual(['thanks']);
  });

  test('a heading counts only as a whole line', () => {
    expect(readArticle('FINDINGS of others\n\nText.\n', OUTLINE).missing).toContain('findings');
  });

  test('the hash is that of the text', () => {
    expect(readArticle('beans\n', []).sha256).toBe(
      '4c6104ff17b3b4fcc9cfb40f9db70bc317023a71a529b30ee14c4a0844677f83',
    );
  });
});

describe('what goes on in the next line', () => {
  const paragraphs = (text: string): string[] =>
    textOf(
      readArticle(
        `TEXT\n${text}`,
        outlineSchema.parse([{ id: 'text', label: 'T', heading: 'TEXT' }]),
      ),
      'text',
    );

  test.each([
    ['a line without an end', 'They said\nNothing more.', ['They said Nothing more.']],
    ['a line before a small letter', 'By Dr.\nsmith.', ['By Dr. smith.']],
    ['a full stop', 'One.\nTwo.', ['One.', 'Two.']],
    ['a colon before a quotation', 'They said:\nWe do.', ['They said:', 'We do.']],
    ['a label in brackets', 'We do. (Baker 1)\nThen more.', ['We do. (Baker 1)', 'Then more.']],
    [
      'a full stop and a reference number',
      'It is.¹²\nThen more.^{3}\nAnd more.',
      ['It is.¹²', 'Then more.^{3}', 'And more.'],
    ],
    [
      'a full stop within quotation marks',
      '‘It is.’\n„Ja.“\n«Oui.»\nMore.',
      ["'It is.'", "'Ja.'", "'Oui.'", 'More.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

describe('where a run of words stands in the text', () => {
  const article = readArticle(TEXT, OUTLINE);
  const paragraph = article.paragraphs.find(({ section }) => section === 'findings');

  test('one span a line, cut to the words', () => {
    if (paragraph === undefined) throw new Error('no paragraph');
    const folded = foldParagraph(article, paragraph);
    const from = folded.text.indexOf('most of slugs.');
    const spans = spansOf(paragraph, folded, from, from + 'most of slugs.'.length);
    expect(spans.map(([start, end]) => TEXT.slice(start, end))).toEqual(['most of', 'slugs.']);
  });

  test('one span where the words stand in one line', () => {
    if (paragraph === undefined) throw new Error('no paragraph');
    const folded = foldParagraph(article, paragraph);
    const from = folded.text.indexOf('Some did');
    const spans = spansOf(paragraph, folded, from, from + 'Some did not.'.length);
    expect(spans.map(([start, end]) => TEXT.slice(start, end))).toEqual(['Some did not.']);
  });
});
