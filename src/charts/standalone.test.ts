import { expect, test } from 'vitest';
import { sizeOf, standalone } from './standalone.ts';

const drawing = '<svg viewBox="0 0 10 20" width="10" height="20"></svg>';

test('standalone() sets a drawing on white with what is said above and below it', () => {
  expect(
    standalone(drawing, sizeOf(drawing), {
      title: 'Few & far',
      above: ['Villages.'],
      below: ['Source.', 'Licence.'],
    }),
  ).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 528 190" width="528" height="190" font-family="sans-serif" font-size="13">' +
      '<title>Few &amp; far</title><rect width="528" height="190" fill="#ffffff"/>' +
      '<text x="24" y="43" fill="#1b1f27" font-size="18" font-weight="600">Few &amp; far</text>' +
      '<text x="24" y="61" fill="#535861">Villages.</text>' +
      '<text x="24" y="131" fill="#535861">Source.</text>' +
      '<text x="24" y="155" fill="#535861">Licence.</text>' +
      '<svg x="24" y="82" viewBox="0 0 10 20" width="10" height="20"></svg></svg>\n',
  );
});

test('standalone() begins on the right in a language that does', () => {
  const file = standalone(drawing, sizeOf(drawing), {
    title: 'Title',
    above: [],
    below: [],
    direction: 'rtl',
  });
  expect(file).toContain('<text x="504"');
  expect(file).toContain('<svg x="494"');
});

test('standalone() breaks a line that is longer than the paper', () => {
  const line = Array.from({ length: 20 }, () => 'villages').join(' ');
  const file = standalone(drawing, sizeOf(drawing), { title: 'Title', above: [line], below: [] });
  expect(file.match(/<text /gu)).toHaveLength(4);
});

test('standalone() keeps the space beside a bold part of a text', () => {
  const bold = drawing.replace(
    '</svg>',
    '<text x="1"><tspan font-weight="600">most</tspan> had one</text><text x="2">all</text></svg>',
  );
  const file = standalone(bold, sizeOf(bold), { title: 'Title', above: [], below: [] });
  expect(file.match(/<text xml:space="preserve" x="1"><tspan/gu)).toHaveLength(1);
  expect(file.match(/preserve/gu)).toHaveLength(1);
});

test('sizeOf() reads the size of a drawing, and stops where there is none', () => {
  expect(sizeOf(drawing)).toEqual({ width: 10, height: 20 });
  expect(() => sizeOf('<svg></svg>')).toThrow('The drawing has no size.');
});
