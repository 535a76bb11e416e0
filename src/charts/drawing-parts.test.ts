import { expect, test } from 'vitest';
import { partsOf } from './drawing-parts.ts';

test('partsOf() takes the texts out of a drawing and keeps its shapes', () => {
  expect(
    partsOf(
      '<svg viewBox="0 0 9 5" width="9" height="5"><rect width="2" height="1"/><text x="1" y="2" font-weight="600" fill="#1b1f27">A &amp; B</text><text class="n" x="8" y="4" font-size="20" text-anchor="end" fill="#535861">7</text></svg>',
    ),
  ).toEqual({
    width: 9,
    height: 5,
    shapes: '<svg viewBox="0 0 9 5" width="9" height="5"><rect width="2" height="1"/></svg>',
    texts: [
      {
        text: 'A & B',
        x: 1,
        y: 2,
        size: 13,
        weight: 600,
        fill: '#1b1f27',
        anchor: 'start',
        serif: false,
      },
      {
        text: '7',
        x: 8,
        y: 4,
        size: 20,
        weight: 400,
        fill: '#535861',
        anchor: 'end',
        serif: false,
      },
    ],
  });
});

test('partsOf() refuses a text that is turned', () => {
  expect(() =>
    partsOf('<svg width="9" height="5"><text transform="rotate(90)">A</text></svg>'),
  ).toThrow('A drawing for slides has no transforms and no texts in parts.');
});
