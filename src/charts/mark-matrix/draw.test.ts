import { expect, test } from 'vitest';
import { descendants, parseXml } from '../../../tests/parse-xml.ts';
import { markMatrix } from './draw.ts';

const words = { id: 'who', title: 'Who reads', description: 'One row.' };

test('an item is drawn as the mark of its group with its name, and as a link when it has an address', () => {
  expect(
    markMatrix(
      [{ label: 'Pond', cells: [[{ name: 'Ada', href: '#ada' }], [{ name: 'Ben' }]] }],
      [
        { label: 'Villages', number: 1 },
        { label: 'Schools', number: 2 },
      ],
      words,
    ),
  ).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" class="mark-matrix" viewBox="0 0 320 74" width="320" height="74" ' +
      'role="group" aria-labelledby="who-title who-description" font-family="sans-serif" font-size="13">' +
      '<title id="who-title">Who reads</title><desc id="who-description">One row.</desc>' +
      '<g aria-hidden="true"><line class="rule" x1="0" y1="44" x2="320" y2="44" stroke="#d6d4ce"/></g>' +
      '<g class="mark-matrix-heading">' +
      '<path class="mark" data-mark="1" transform="translate(120,11)" d="M5.05,0A5.05,5.05,0,1,1,-5.05,0A5.05,5.05,0,1,1,5.05,0" fill="#0d61ac" fill-rule="evenodd"></path>' +
      '<text class="mark-matrix-label" x="112" y="36" fill="#1b1f27">Villages</text></g>' +
      '<g class="mark-matrix-heading">' +
      '<path class="mark" data-mark="2" transform="translate(224,11)" d="M-4.47,-4.47h8.94v8.94h-8.94Z" fill="#9b540e" fill-rule="evenodd"></path>' +
      '<text class="mark-matrix-label" x="216" y="36" fill="#1b1f27">Schools</text></g>' +
      '<g class="mark-matrix-row">' +
      '<text class="mark-matrix-label" x="0" y="63" fill="#1b1f27">Pond</text>' +
      '<a href="#ada"><path class="mark" data-mark="1" transform="translate(120,59)" d="M5.05,0A5.05,5.05,0,1,1,-5.05,0A5.05,5.05,0,1,1,5.05,0" fill="#0d61ac" fill-rule="evenodd"><title>Ada</title></path></a>' +
      '<path class="mark" data-mark="2" transform="translate(224,59)" d="M-4.47,-4.47h8.94v8.94h-8.94Z" fill="#9b540e" fill-rule="evenodd"><title>Ben</title></path>' +
      '</g></svg>',
  );
});

test('from right to left the drawing says so, and its first label begins at the right', () => {
  const svg = parseXml(
    markMatrix([{ label: 'Pond', cells: [[]] }], [{ label: 'Villages', number: 1 }], {
      ...words,
      direction: 'rtl',
    }),
  );
  expect(svg.attributes['direction']).toBe('rtl');
  expect(descendants(svg).find(({ text }) => text === 'Pond')?.attributes['x']).toBe('320');
});

test('what would be markup in a label, a name, an address, the title or description is drawn as text', () => {
  const svg = parseXml(
    markMatrix(
      [{ label: 'A < B', cells: [[{ name: '"Ada" & Ben', href: '/?a=1&b="2"' }]] }],
      [{ label: 'R & D', number: 1 }],
      { id: 'who', title: 'Who & <why>', description: '5 < 6' },
    ),
  );
  const all = descendants(svg);
  expect(all.map(({ text }) => text).filter((text) => text !== '')).toEqual([
    'Who &amp; &lt;why&gt;',
    '5 &lt; 6',
    'R &amp; D',
    'A &lt; B',
    '&quot;Ada&quot; &amp; Ben',
  ]);
  expect(all.find(({ name }) => name === 'a')?.attributes['href']).toBe(
    '/?a=1&amp;b=&quot;2&quot;',
  );
});

test('no element has a style attribute, which the security policy of a page would block', () => {
  const svg = parseXml(
    markMatrix(
      [{ label: 'Pond', cells: [[{ name: 'Ada' }]] }],
      [{ label: 'Villages', number: 1 }],
      words,
    ),
  );
  expect(descendants(svg).filter(({ attributes }) => 'style' in attributes)).toEqual([]);
});
