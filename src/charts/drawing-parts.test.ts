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
        runs: [{ text: 'A & B', weight: 600 }],
        x: 1,
        y: 2,
        size: 13,
        fill: '#1b1f27',
        anchor: 'start',
        serif: false,
      },
      {
        runs: [{ text: '7', weight: 400 }],
        x: 8,
        y: 4,
        size: 20,
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
  ).toThrow('A drawing for slides has no transforms, and parts of texts that are bold alone.');
});

test('partsOf() keeps which words of a text are bold', () => {
  const text = '<text x="1" y="2"><tspan font-weight="600">most</tspan> had &lt; 2</text>';
  const { texts, shapes } = partsOf(`<svg viewBox="0 0 9 5" width="9" height="5">${text}</svg>`);
  expect(texts.map(({ runs }) => runs)).toEqual([
    [
      { text: 'most', weight: 600 },
      { text: ' had < 2', weight: 400 },
    ],
  ]);
  expect(shapes).toBe('<svg viewBox="0 0 9 5" width="9" height="5"></svg>');
});
