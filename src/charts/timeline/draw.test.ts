import { expect, test } from 'vitest';
import { descendants, parseXml } from '../../../tests/parse-xml.ts';
import { timeline } from './draw.ts';

const words = {
  id: 'years',
  title: 'Years',
  description: 'Two gardens.',
  year: (year: number): string => `${year}`,
};

const lanes = [
  {
    label: 'Gardens',
    rows: [
      { id: 'bed', name: 'Bed', when: '2018', from: '2018', loose: false, href: '#bed' },
      { id: 'pond', name: 'Pond', when: 'about 2019', from: '2019', loose: true },
    ],
  },
];

test('entries are drawn as bars with their names below a hidden axis, and as links with an address', () => {
  expect(timeline(lanes, words)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" class="timeline" viewBox="0 0 320 90" width="320" height="90" ' +
      'role="group" aria-labelledby="years-title years-description" font-family="sans-serif" font-size="13">' +
      '<title id="years-title">Years</title><desc id="years-description">Two gardens.</desc>' +
      '<g aria-hidden="true">' +
      '<line class="gridline" x1="8" y1="20" x2="8" y2="90" stroke="#d6d4ce"/>' +
      '<text class="tick-label" x="20.4" y="14" text-anchor="middle" fill="#535861">2018</text>' +
      '<line class="gridline" x1="160" y1="20" x2="160" y2="90" stroke="#d6d4ce"/>' +
      '<text class="tick-label" x="160" y="14" text-anchor="middle" fill="#535861">2019</text>' +
      '<line class="gridline" x1="312" y1="20" x2="312" y2="90" stroke="#d6d4ce"/>' +
      '<text class="tick-label" x="299.6" y="14" text-anchor="middle" fill="#535861">2020</text>' +
      '</g>' +
      '<g class="timeline-lane">' +
      '<text class="timeline-heading" x="0" y="42" font-weight="600" fill="#1b1f27">Gardens</text>' +
      '<a href="#bed"><g class="timeline-entry"><title>2018: Bed</title>' +
      '<rect class="span" fill="#535861" x="8" y="53" width="152" height="8"/>' +
      '<text class="timeline-name" x="166" y="61" text-anchor="start" fill="#1b1f27">Bed</text></g></a>' +
      '<g class="timeline-entry"><title>about 2019: Pond</title>' +
      '<rect class="span loose" fill="#f3f1ea" stroke="#535861" stroke-dasharray="3 2" x="160" y="75" width="152" height="8"/>' +
      '<text class="timeline-name" x="154" y="83" text-anchor="end" fill="#1b1f27">Pond</text></g>' +
      '</g></svg>',
  );
});

test('from right to left the drawing says so, and its first year is at the right', () => {
  const svg = parseXml(timeline(lanes, { ...words, direction: 'rtl' }));
  expect(svg.attributes['direction']).toBe('rtl');
  expect(descendants(svg).find(({ text }) => text === '2018')?.attributes['x']).toBe('299.6');
});

test('what would be markup in a label, a name, a date, an address or a year is drawn as text', () => {
  const svg = parseXml(
    timeline(
      [
        {
          label: 'R & D',
          rows: [
            {
              id: 'pond',
              name: '"Pond"',
              when: '< 2019',
              from: '2019',
              loose: false,
              href: '/?a=1&b="2"',
            },
          ],
        },
      ],
      { id: 'years', title: 'A & <B>', description: '5 < 6', year: (year) => `<${year}>` },
    ),
  );
  const all = descendants(svg);
  expect(all.map(({ text }) => text).filter((text) => text !== '')).toEqual([
    'A &amp; &lt;B&gt;',
    '5 &lt; 6',
    '&lt;2019&gt;',
    '&lt;2020&gt;',
    'R &amp; D',
    '&lt; 2019: &quot;Pond&quot;',
    '&quot;Pond&quot;',
  ]);
  expect(all.find(({ name }) => name === 'a')?.attributes['href']).toBe(
    '/?a=1&amp;b=&quot;2&quot;',
  );
});

test('no element has a style attribute, which the security policy of a page would block', () => {
  expect(
    descendants(parseXml(timeline(lanes, words))).filter(({ attributes }) => 'style' in attributes),
  ).toEqual([]);
});
