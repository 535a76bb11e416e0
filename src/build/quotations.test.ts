import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { quotesSchema } from '../study/schema/quotation.ts';
import { differingQuotations } from './quotations.ts';

const quotes = quotesSchema.parse([
  {
    id: 'open-door',
    speaker: 'Baker 1',
    lead: 'On the door',
    text: 'It’s open ... R&D is <free>. Come in.',
    excerpts: [{ id: 'come', text: 'Come in.' }],
    passage: { section: 'findings', paragraph: 1, starts: 'It' },
  },
]);

const page = (inner: string): Document =>
  parseHTML(`<!doctype html><html><body>${inner}</body></html>`).document;
const shown = '<p data-quote="open-door">It’s open ... R&amp;D is &lt;free&gt;. Come in.</p>';

describe('a page that shows a quotation', () => {
  test('letter by letter is well', () => {
    expect(differingQuotations(page(shown), quotes)).toEqual([]);
  });

  test('as a declared excerpt is well', () => {
    const html = '<p data-quote="open-door" data-excerpt="come">Come in.</p>';
    expect(differingQuotations(page(html), quotes)).toEqual([]);
  });

  test('with emphasis inside it is well, since the letters are the same', () => {
    const html = shown.replace('Come in.', '<em>Come</em> in.');
    expect(differingQuotations(page(html), quotes)).toEqual([]);
  });

  test.each([
    ['an ellipsis that a typography filter set', '...', '…'],
    ['a straight apostrophe', 'It’s', "It's"],
    ['a word less', 'Come in.', 'Come.'],
    ['white space before it', '>It', '> It'],
    ['white space within it', 'Come in', 'Come  in'],
    ['a capital letter', 'Come', 'come'],
  ])('with %s differs', (_what, from, to) => {
    const differing = differingQuotations(page(shown.replace(from, to)), quotes);
    expect(differing).toHaveLength(1);
    expect(differing[0]).toContain("quotation 'open-door' reads\n");
  });

  test('with other words has both told', () => {
    const html = '<p data-quote="open-door">It’s shut.</p>';
    expect(differingQuotations(page(html), quotes)).toEqual([
      "quotation 'open-door' reads\n      It’s shut.\n    and its record\n      It’s open ... R&D is <free>. Come in.",
    ]);
  });

  test('whole where it says that it is an excerpt differs', () => {
    const html = shown.replace('"open-door"', '"open-door" data-excerpt="come"');
    expect(differingQuotations(page(html), quotes)).toEqual([
      "quotation 'open-door' reads\n      It’s open ... R&D is <free>. Come in.\n    and its record\n      Come in.",
    ]);
  });

  test.each([
    ['a quotation', '<p data-quote="nobody">Come in.</p>', 'nobody'],
    ['an excerpt', '<p data-quote="open-door" data-excerpt="go">Come in.</p>', 'open-door'],
  ])('%s without a record differs', (_what, html, id) => {
    expect(differingQuotations(page(html), quotes)).toEqual([
      `quotation '${id}' reads\n      Come in.\n    and its record\n      (none)`,
    ]);
  });

  test('twice, once wrongly, has only the wrong one told', () => {
    const wrong = shown.replace('Come', 'Go');
    expect(differingQuotations(page(shown + wrong), quotes)).toHaveLength(1);
  });
});

test('a page without quotations is well', () => {
  expect(differingQuotations(page('<p>Nothing.</p>'), quotes)).toEqual([]);
});
