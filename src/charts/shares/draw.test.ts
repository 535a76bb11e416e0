import { expect, test } from 'vitest';
import { descendants, parseXml } from '../../../tests/parse-xml.ts';
import { shares } from './draw.ts';

const words = {
  id: 'land',
  title: 'Land',
  description: 'One bar.',
  percent: (value: number): string => `${value}%`,
};

test('shares are drawn as labels, tracks, bars and numbers above a hidden axis', () => {
  expect(shares([{ label: 'Has a garden', percent: 48 }], words)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" class="shares" viewBox="0 0 320 59" width="320" height="59" ' +
      'role="img" aria-labelledby="land-title land-description" font-family="sans-serif" font-size="13">' +
      '<title id="land-title">Land</title><desc id="land-description">One bar.</desc>' +
      '<g class="shares-row">' +
      '<text class="shares-label" x="0" y="14" fill="#1b1f27">Has a garden</text>' +
      '<rect class="track" x="0" y="20" width="268" height="10" fill="#d6d4ce"/>' +
      '<rect class="bar" x="0" y="20" width="128.64" height="10" fill="#535861"/>' +
      '<text class="shares-number" x="320" y="30" text-anchor="end" fill="#1b1f27">48%</text>' +
      '</g>' +
      '<g aria-hidden="true">' +
      '<line class="tick" x1="0" y1="37" x2="0" y2="41" stroke="#535861"/>' +
      '<text class="tick-label" x="0" y="55" text-anchor="start" fill="#535861">0%</text>' +
      '<line class="tick" x1="67" y1="37" x2="67" y2="41" stroke="#535861"/>' +
      '<text class="tick-label" x="67" y="55" text-anchor="middle" fill="#535861">25%</text>' +
      '<line class="tick" x1="134" y1="37" x2="134" y2="41" stroke="#535861"/>' +
      '<text class="tick-label" x="134" y="55" text-anchor="middle" fill="#535861">50%</text>' +
      '<line class="tick" x1="201" y1="37" x2="201" y2="41" stroke="#535861"/>' +
      '<text class="tick-label" x="201" y="55" text-anchor="middle" fill="#535861">75%</text>' +
      '<line class="tick" x1="268" y1="37" x2="268" y2="41" stroke="#535861"/>' +
      '<text class="tick-label" x="268" y="55" text-anchor="middle" fill="#535861">100%</text>' +
      '</g></svg>',
  );
});

test('from right to left the drawing says so, and its bar begins at the right', () => {
  const svg = parseXml(
    shares([{ label: 'Has a garden', percent: 48 }], { ...words, direction: 'rtl' }),
  );
  expect(svg.attributes['direction']).toBe('rtl');
  expect(
    descendants(svg).find(({ attributes }) => attributes['class'] === 'bar')?.attributes,
  ).toMatchObject({ x: '191.36', width: '128.64' });
});

test('what would be markup in a label, a number, the title or description is drawn as text', () => {
  const svg = parseXml(
    shares([{ label: 'Fruit & <herbs>', percent: 5 }], {
      id: 'land',
      title: 'Land & "soil"',
      description: '5 < 6',
      percent: (value) => `<${value}`,
    }),
  );
  expect(
    descendants(svg)
      .map(({ text }) => text)
      .filter((text) => text !== ''),
  ).toEqual([
    'Land &amp; &quot;soil&quot;',
    '5 &lt; 6',
    'Fruit &amp; &lt;herbs&gt;',
    '&lt;5',
    '&lt;0',
    '&lt;25',
    '&lt;50',
    '&lt;75',
    '&lt;100',
  ]);
});

test('no element has a style attribute, which the security policy of a page would block', () => {
  const svg = parseXml(shares([{ label: 'Has a garden', percent: 48 }], words));
  expect(descendants(svg).filter(({ attributes }) => 'style' in attributes)).toEqual([]);
});
