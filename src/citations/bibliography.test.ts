import { expect, test } from 'vitest';
import { vancouver } from './bibliography.ts';

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
