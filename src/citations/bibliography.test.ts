import { expect, test } from 'vitest';
import { inText, referenceHtml, vancouver } from './bibliography.ts';

test('vancouver() sets an article and a web page, each on a line of its own', () => {
  expect(
    vancouver(
      [
        {
          id: 'marsh-2011',
          type: 'article-journal',
          title: 'Gardens at night',
          author: [{ family: 'Marsh', given: 'LT' }],
          'container-title': 'Soil',
          volume: '106',
          page: '32–51',
          issued: { 'date-parts': [[2011]] },
          custom: { etAl: true },
        },
        {
          id: 'office-2018',
          type: 'webpage',
          title: 'Plots let',
          author: [{ literal: 'Office of Plots' }],
          URL: 'https://example.org/plots',
          issued: { 'date-parts': [[2018]] },
          accessed: { 'date-parts': [[2020, 1, 28]] },
        },
      ],
      'en-GB',
    ),
  ).toEqual([
    'Marsh LT, et al. Gardens at night. Soil. 2011;106:32–51.',
    'Office of Plots. Plots let [Internet]. 2018 [cited 2020 Jan 28]. Available from: https://example.org/plots',
  ]);
});

test('vancouver() of no entries is no lines', () => {
  expect(vancouver([], 'en-GB')).toEqual([]);
});

const article = {
  id: 'marsh-2021',
  type: 'article-journal',
  title: 'Gardens at night',
  author: [
    { family: 'Marsh', given: 'Lou' },
    { family: 'Fell', given: 'Ann' },
  ],
  'container-title': 'Soil',
  volume: '11',
  page: 'e046577',
  issued: { 'date-parts': [[2021]] },
  DOI: '10.1000/soil',
};

test.each([
  ['vancouver', 'Marsh L, Fell A. Gardens at night. Soil. 2021;11:e046577. doi:10.1000/soil'],
  [
    'apa',
    'Marsh, L., &#38; Fell, A. (2021). Gardens at night. <i>Soil</i>, <i>11</i>, e046577. https://doi.org/10.1000/soil',
  ],
  [
    'harvard',
    'Marsh, L. and Fell, A. (2021) ‘Gardens at night’, <i>Soil</i>, 11, p. e046577. Available at: https://doi.org/10.1000/soil.',
  ],
] as const)('referenceHtml() sets titles in italics as the style %s does', (style, html) => {
  expect(referenceHtml(style, article, 'en-GB')).toBe(html);
});

test('vancouver() keeps the order in which works are given', () => {
  const [first, second] = vancouver(
    [article, { ...article, id: 'ash', author: [{ family: 'Ash', given: 'Bo' }] }],
    'en-GB',
  );
  expect([first?.slice(0, 5), second?.slice(0, 3)]).toEqual(['Marsh', 'Ash']);
});

test('referenceHtml() in German has the words and quotation marks of German', () => {
  expect(referenceHtml('harvard', article, 'de')).toBe(
    'Marsh, L. und Fell, A. (2021) „Gardens at night“, <i>Soil</i>, 11, S. e046577. Verfügbar unter: https://doi.org/10.1000/soil.',
  );
});

test.each([
  ['vancouver', '(1, Findings, paragraph 3)'],
  ['apa', '(Marsh & Fell, 2021, Findings, paragraph 3)'],
  ['harvard', '(Marsh and Fell, 2021, Findings, paragraph 3)'],
] as const)('inText() cites a place in a work in the style %s', (style, citation) => {
  expect(inText(style, article, 'Findings, paragraph 3', 'en-GB')).toBe(citation);
});

test('inText() cites a whole work', () => {
  expect(inText('apa', article, '', 'en-GB')).toBe('(Marsh & Fell, 2021)');
});
